namespace AsnEthics.Rules.Matching.Passes;

/// <summary>What follows in a <see cref="NeedIndex"/> where a word of a post, or another stretch, is met with all its signals. Immutable.</summary>
/// <param name="Met">The nodes that are met, as words of a bit set.</param>
/// <param name="BroughtUp">The nodes that have one of these in their key and want more.</param>
/// <param name="Rules">The rules that want no more.</param>
internal sealed record NeedsMet((int Word, ulong Bits)[] Met, (int Word, ulong Bits)[] BroughtUp, int[] Rules)
{
    /// <summary>Of signals that no rule asks for.</summary>
    public static NeedsMet Nothing { get; } = new([], [], []);

    /// <param name="met">The nodes that are met, as a bit set.</param>
    /// <param name="broughtUp">Those that they bring up.</param>
    /// <param name="rules">The rules.</param>
    public static NeedsMet Of(ulong[] met, ulong[] broughtUp, IEnumerable<int> rules) => new(WordsOf(met), WordsOf(broughtUp), [.. rules]);

    private static (int Word, ulong Bits)[] WordsOf(ulong[] set)
    {
        var words = new List<(int, ulong)>();
        for (var word = 0; word < set.Length; word++)
        {
            if (set[word] != 0)
                words.Add((word, set[word]));
        }

        return [.. words];
    }
}
