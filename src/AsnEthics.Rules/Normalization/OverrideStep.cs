using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Normalization;

/// <summary>Reads what a direction override shows backwards as it is shown.</summary>
internal static class OverrideStep
{
    /// <summary>A word with overrides inside it; null where it has none.</summary>
    public static ReadingDraft? Apply(ReadingDraft draft)
    {
        var ranges = BidiOverrides.Find(draft.Text);
        return ranges.Count == 0 ? null : Reverse(draft, ranges);
    }

    /// <summary>A word that is shown backwards as a whole.</summary>
    public static ReadingDraft Whole(ReadingDraft draft) => Reverse(draft, [new TextRange(0, draft.Text.Length)]);

    private static ReadingDraft Reverse(ReadingDraft draft, IReadOnlyList<TextRange> ranges)
    {
        var builder = new ReadingDraftBuilder(draft);
        var behind = 0;
        foreach (var range in ranges)
        {
            builder.Keep(behind, range.Start);
            for (var index = range.End; index > range.Start;)
            {
                var start = Math.Max(range.Start, CodePoints.Before(draft.Text, index));
                builder.Keep(start, index);
                index = start;
            }

            behind = range.End;
        }

        builder.Keep(behind, draft.Text.Length);
        return builder.Build(ReadingSteps.Invisible);
    }
}
