using System.Collections.Immutable;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Posts;
using AsnEthics.Rules.Tool.Sampling;

namespace AsnEthics.Rules.Tool.Evaluation;

/// <summary>Collects the verdicts on labelled posts, and samples of those that disagree with their labels.</summary>
internal sealed class PostEvaluator
{
    private readonly ImmutableArray<PostSource> _sources;
    private readonly ImmutableArray<LabelMapping> _mappings;
    private readonly Dictionary<(string RuleSet, string Id), int> _indexes = [];
    private readonly ImmutableArray<RuleDescription> _rules;
    private readonly int _errors;
    private readonly int _seed;
    private readonly Dictionary<(int Source, string? Label, bool IsMiss), PostSample<ErrorPost>> _samples = [];
    private readonly List<EvaluatedPost> _posts = [];

    /// <param name="rules">The rules that are evaluated.</param>
    /// <param name="sources">The files, in their order.</param>
    /// <param name="mappings">What labels stand for.</param>
    /// <param name="errors">How many misses and how many false alarms are kept for each file and label.</param>
    /// <param name="seed">Chooses which of them.</param>
    public PostEvaluator(RuleSet rules, IEnumerable<PostSource> sources, ImmutableArray<LabelMapping> mappings, int errors, int seed)
    {
        _rules = rules.Rules;
        _sources = [.. sources];
        _mappings = mappings;
        _errors = errors;
        _seed = seed;
        for (var i = 0; i < _rules.Length; i++)
            _indexes.TryAdd((_rules[i].RuleSet, _rules[i].Id), i);
    }

    /// <summary>The verdict on one post, with the labels it was read with. Any thread may ask.</summary>
    public sealed record Verdict(CheckResult Result, ImmutableArray<string> Labels);

    public void Add(Post post, Verdict verdict)
    {
        var counted = verdict.Result.Findings.RemoveAll(finding => !finding.Counts());
        var source = _sources.IndexOf(post.Place.Source);
        var rules = counted.Select(finding => _indexes[(finding.RuleSet, finding.RuleId)]).Distinct().ToImmutableArray();
        var evaluated = new EvaluatedPost(source, EvaluatedPost.GroupOf(post.Id.Name), verdict.Labels, rules, counted.Length, counted.Count(finding => !finding.Severity.IsAdvice()));
        _posts.Add(evaluated);
        if (_errors > 0)
            Sample(new ErrorPost(post, verdict.Result), evaluated);
    }

    public EvaluationFigures End() => new(_rules, _sources, _mappings, [.. _posts], _seed);

    /// <summary>The posts of a file that carry the label and were not found, or the other way round.</summary>
    public IEnumerable<ErrorPost> Errors(int source, string? label, bool isMiss) => _samples.TryGetValue((source, label, isMiss), out var sample) ? sample.Posts : [];

    private void Sample(ErrorPost error, EvaluatedPost post)
    {
        foreach (var mapping in _mappings)
        {
            var labelled = post.Labels.Contains(mapping.Label);
            if (labelled != EvaluationFigures.IsFound(post, mapping, _rules))
                SampleOf(post.Source, mapping.Label, labelled).Add(error);
        }

        if (post.Labels.IsEmpty && post.Findings > 0)
            SampleOf(post.Source, null, isMiss: false).Add(error);
    }

    private PostSample<ErrorPost> SampleOf(int source, string? label, bool isMiss)
    {
        if (!_samples.TryGetValue((source, label, isMiss), out var sample))
            _samples.Add((source, label, isMiss), sample = new PostSample<ErrorPost>(_errors, _seed));
        return sample;
    }
}
