using AsnEthics.Rules.Tool.Sampling;

namespace AsnEthics.Rules.Tool.Differences;

/// <summary>Counts the differences over a corpus and keeps some as examples.</summary>
internal sealed class DifferenceTally(int examples, int seed)
{
    private readonly PostSample<PostDifference> _examples = new(examples, seed);

    public long Posts { get; private set; }

    public long Changed { get; private set; }

    /// <summary>How many posts go from one verdict to another, among those that change at all.</summary>
    public SortedDictionary<(PostVerdict Before, PostVerdict After), long> Verdicts { get; } = [];

    /// <summary>By rule: how many posts it gains, loses, weighs or marks otherwise.</summary>
    public SortedDictionary<(string RuleSet, string Id), long[]> Rules { get; } = [];

    public IEnumerable<PostDifference> Examples => _examples.Posts;

    public void Add(PostDifference difference)
    {
        Posts++;
        if (difference.Changes.IsEmpty)
            return;
        Changed++;
        var verdicts = (difference.VerdictBefore, difference.VerdictAfter);
        Verdicts[verdicts] = Verdicts.GetValueOrDefault(verdicts) + 1;
        foreach (var change in difference.Changes)
        {
            if (!Rules.TryGetValue(change.Rule, out var counts))
                Rules.Add(change.Rule, counts = new long[Enum.GetValues<ChangeKind>().Length]);
            counts[(int)change.Kind]++;
        }

        _examples.Add(difference);
    }
}
