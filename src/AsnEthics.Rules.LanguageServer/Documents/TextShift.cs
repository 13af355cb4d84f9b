using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.LanguageServer.Documents;

/// <summary>What a change did to the places around it.</summary>
/// <param name="Replaced">The stretch of the old text.</param>
/// <param name="NewLength">The length of what took its place.</param>
internal readonly record struct TextShift(SourceSpan Replaced, int NewLength)
{
    /// <summary>The stretch of the new text that was written.</summary>
    public SourceSpan Written => new(Replaced.Start, Replaced.Start + NewLength);

    /// <summary>Where a stretch of the old text stands now; null where the change touched it.</summary>
    public SourceSpan? Move(SourceSpan span)
    {
        if (span.End <= Replaced.Start && span.Start < Replaced.Start)
            return span;
        var by = NewLength - Replaced.Length;
        return span.Start >= Replaced.End ? new SourceSpan(span.Start + by, span.End + by) : null;
    }
}
