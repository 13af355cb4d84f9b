namespace AsnEthics.Rules;

/// <summary>A stretch of text in UTF-16 code units, from <paramref name="Start"/> up to but not including <paramref name="End"/>.</summary>
/// <param name="Start">The first unit, 0 or more.</param>
/// <param name="End">The unit behind the last one, never less than <paramref name="Start"/>.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>The number of UTF-16 code units, 0 or more.</summary>
    public int Length => End - Start;

    internal bool Covers(TextRange other) => Start <= other.Start && other.End <= End;

    internal bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    /// <summary>The range as <c>start..end</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Start}..{End}");
}
