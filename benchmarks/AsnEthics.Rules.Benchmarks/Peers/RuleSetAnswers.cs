using System.Collections.Immutable;

namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>What ours found, beside what the peers find: it reads words in more ways, and takes parts of links and names for no words.</summary>
internal sealed class RuleSetAnswers
{
    private const string PlainCase = "lower";

    private readonly SortedDictionary<string, int> _leftOut = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _more = new(StringComparer.Ordinal);
    private readonly List<string> _leftOutByItself = [];

    private RuleSetAnswers()
    {
    }

    /// <summary>Posts with a finding.</summary>
    public int Posts { get; private set; }

    /// <summary>Hits that the peers have too, read with no step or only in lower case.</summary>
    public int Equal { get; private set; }

    /// <summary>Hits of the peers that ours has not as a plain word: where they stand, and with which steps ours reports the place.</summary>
    public IReadOnlyDictionary<string, int> LeftOut => _leftOut;

    /// <summary>Hits that only ours has, by their steps.</summary>
    public IReadOnlyDictionary<string, int> More => _more;

    /// <summary>The ids and places of hits left out that stand by themselves: these want a reason.</summary>
    public IReadOnlyList<string> LeftOutByItself => _leftOutByItself;

    public static RuleSetAnswers Of(RuleSet rules, PostCorpus corpus, ExpectedHits expected)
    {
        var answers = new RuleSetAnswers();
        var expectedInPost = expected.All.ToLookup(hit => hit.Post);
        for (var post = 0; post < corpus.Count; post++)
        {
            var findings = rules.Check(corpus.Texts[post]).Findings;
            answers.Posts += findings.IsEmpty ? 0 : 1;
            answers.Compare(corpus, post, [.. findings.SelectMany(finding => finding.Evidence)], [.. expectedInPost[post].Select(hit => new PlainHit(hit.Start, hit.End))]);
        }

        return answers;
    }

    private static bool IsPlain(ImmutableArray<string> steps) => steps is [] or [PlainCase];

    private static void Count(SortedDictionary<string, int> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;

    private void Compare(PostCorpus corpus, int post, Evidence[] evidence, HashSet<PlainHit> expected)
    {
        var plain = evidence.Where(hit => IsPlain(hit.Steps)).Select(hit => new PlainHit(hit.Start, hit.End)).ToHashSet();
        Equal += plain.Count(expected.Contains);
        foreach (var hit in evidence.Where(hit => !expected.Contains(new PlainHit(hit.Start, hit.End))))
            Count(_more, IsPlain(hit.Steps) ? "without a step" : string.Join('+', hit.Steps));
        foreach (var hit in expected.Where(hit => !plain.Contains(hit)))
        {
            var surroundings = HitSurroundings.Describe(corpus.Texts[post], hit.Start, hit.End);
            var instead = evidence.FirstOrDefault(other => other.Start < hit.End && hit.Start < other.End);
            Count(_leftOut, surroundings + (instead is null ? ", not reported" : $", reported as {string.Join('+', instead.Steps)}"));
            if (instead is null && surroundings == HitSurroundings.ByItself)
                _leftOutByItself.Add($"{corpus.Ids[post]} [{hit.Start}..{hit.End}]");
        }
    }
}
