namespace AsnEthics.Rules.Text;

/// <summary>A stretch of a rule file in UTF-16 units, end exclusive.</summary>
internal readonly record struct SourceSpan(int Start, int End)
{
    public int Length => End - Start;

    public static SourceSpan At(int position) => new(position, position);

    public SourceSpan To(SourceSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public bool Covers(SourceSpan other) => Start <= other.Start && other.End <= End;

    public override string ToString() => FormattableString.Invariant($"{Start}..{End}");
}
