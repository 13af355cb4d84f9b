using System.Collections.Immutable;
using AsnEthics.Rules.Tool.Posts;

namespace AsnEthics.Rules.Tool.Evaluation;

/// <summary>
/// The figures of a corpus. A file says nothing of a label that none of its posts carries: its posts then count neither for nor against it.
/// </summary>
internal sealed class EvaluationFigures
{
    private const int MostGroups = 20;

    private readonly ImmutableArray<EvaluatedPost> _posts;
    private readonly int _seed;

    public EvaluationFigures(ImmutableArray<RuleDescription> rules, ImmutableArray<PostSource> sources, ImmutableArray<LabelMapping> mappings, ImmutableArray<EvaluatedPost> posts, int seed)
    {
        Rules = rules;
        Sources = sources;
        Mappings = mappings;
        _posts = posts;
        _seed = seed;
        Carried = [.. sources.Select((_, source) => posts.Where(post => post.Source == source).SelectMany(post => post.Labels).ToImmutableHashSet())];
        Labels = [.. mappings.SelectMany(ScoresOf)];
        Quiet = [.. sources.SelectMany((_, source) => QuietOf(source))];
    }

    public ImmutableArray<RuleDescription> Rules { get; }

    public ImmutableArray<PostSource> Sources { get; }

    public ImmutableArray<LabelMapping> Mappings { get; }

    /// <summary>The labels that the posts of each file carry.</summary>
    public ImmutableArray<ImmutableHashSet<string>> Carried { get; }

    /// <summary>By label: a score for each file that carries it, and where there are several, one for all of them.</summary>
    public ImmutableArray<LabelScore> Labels { get; }

    /// <summary>By file and group: how much is found in posts without any label.</summary>
    public ImmutableArray<QuietScore> Quiet { get; }

    /// <summary>Labels that posts carry and nothing is said of.</summary>
    public IEnumerable<string> UnmappedLabels => Carried.SelectMany(labels => labels).Distinct().Except(Mappings.Select(mapping => mapping.Label)).Order(StringComparer.Ordinal);

    public static bool IsFound(EvaluatedPost post, LabelMapping mapping, ImmutableArray<RuleDescription> rules)
    {
        foreach (var rule in post.Rules)
        {
            if (mapping.Categories.Contains(rules[rule].Category))
                return true;
        }

        return false;
    }

    /// <summary>The rules whose findings for a label were wrong most often, worst first. All files that carry the label count.</summary>
    public ImmutableArray<RuleCost> CostOf(LabelMapping mapping)
    {
        var posts = PostsOf(mapping).ToList();
        var whole = AgreementOf(posts, mapping);
        var costs = new Dictionary<int, RuleCost>();
        foreach (var post in posts)
        {
            var labelled = post.Labels.Contains(mapping.Label);
            var speaking = post.Rules.RemoveAll(rule => !mapping.Categories.Contains(Rules[rule].Category));
            foreach (var rule in speaking)
                costs[rule] = costs.GetValueOrDefault(rule, new RuleCost(Rules[rule], 0, 0, 0, 0, null)).Add(labelled, isAlone: speaking.Length == 1);
        }

        return
        [
            .. costs.Values
                .Where(cost => cost.Wrong > 0)
                .Select(cost => cost with { F1Without = Without(whole, cost).F1 })
                .OrderByDescending(cost => cost.WrongAlone)
                .ThenByDescending(cost => cost.Wrong)
                .ThenBy(cost => cost.Rule.Id, StringComparer.Ordinal),
        ];
    }

    private static Agreement Without(Agreement whole, RuleCost cost) => new(
        whole.Right - cost.RightAlone,
        whole.FalseAlarms - cost.WrongAlone,
        whole.Missed + cost.RightAlone,
        whole.RightlyQuiet + cost.WrongAlone);

    private IEnumerable<EvaluatedPost> PostsOf(LabelMapping mapping) => _posts.Where(post => Carried[post.Source].Contains(mapping.Label));

    private Agreement AgreementOf(IEnumerable<EvaluatedPost> posts, LabelMapping mapping) =>
        posts.Aggregate(default(Agreement), (sum, post) => sum.Add(post.Labels.Contains(mapping.Label), IsFound(post, mapping, Rules)));

    private IEnumerable<LabelScore> ScoresOf(LabelMapping mapping)
    {
        var files = Enumerable.Range(0, Sources.Length).Where(source => Carried[source].Contains(mapping.Label)).ToList();
        foreach (var source in files)
            yield return ScoreOf(mapping, source, _posts.Where(post => post.Source == source));
        if (files.Count > 1)
            yield return ScoreOf(mapping, null, PostsOf(mapping));
    }

    private LabelScore ScoreOf(LabelMapping mapping, int? source, IEnumerable<EvaluatedPost> posts)
    {
        var agreement = AgreementOf(posts, mapping);
        var (precision, recall, f1) = Bootstrap.Intervals(agreement, _seed);
        return new LabelScore(mapping, source, agreement, precision, recall, f1);
    }

    private IEnumerable<QuietScore> QuietOf(int source)
    {
        var quiet = _posts.Where(post => post.Source == source && post.Labels.IsEmpty).ToList();
        if (quiet.Count == 0)
            yield break;
        var groups = quiet.GroupBy(post => post.Group).ToList();
        if (groups.Count is > 1 and <= MostGroups)
        {
            foreach (var group in groups)
                yield return QuietScore.Of(source, group.Key, group);
        }

        yield return QuietScore.Of(source, null, quiet);
    }
}
