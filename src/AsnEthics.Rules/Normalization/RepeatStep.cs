using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Normalization;

/// <summary>
/// Shortens runs of one letter (anjiiing): three or more are read as one and as two, two also as one. Up to <see cref="MostLongRuns"/> long runs are each tried both ways;
/// where there are more, all of them together.
/// </summary>
internal static class RepeatStep
{
    private const int MostLongRuns = 3;

    public static IReadOnlyList<ReadingDraft> Apply(ReadingDraft draft)
    {
        var longRuns = 0;
        var doubles = 0;
        for (var start = 0; start < draft.Lower.Length;)
        {
            var end = RunEnd(draft.Lower, start);
            if (end - start > 2)
                longRuns++;
            else if (end - start == 2)
                doubles++;
            start = end;
        }

        if (longRuns == 0 && doubles == 0)
            return [];

        var drafts = new List<ReadingDraft>();
        var choices = longRuns == 0 ? 1 : longRuns <= MostLongRuns ? 1 << longRuns : 2;
        for (var choice = 0; choice < choices; choice++)
        {
            var longChoice = longRuns > MostLongRuns ? -choice : choice;
            if (longRuns > 0)
                drafts.Add(Shorten(draft, longChoice, shortenDoubles: false));
            if (doubles > 0)
                drafts.Add(Shorten(draft, longChoice, shortenDoubles: true));
        }

        return drafts;
    }

    /// <summary>The draft with no run longer than three, which reads on like the whole of it; null where it would still be longer than <paramref name="longest"/>.</summary>
    public static ReadingDraft? CutRuns(ReadingDraft draft, int longest)
    {
        const int LongestRun = 3;
        var length = 0;
        for (var start = 0; start < draft.Lower.Length && length <= longest;)
        {
            var end = RunEnd(draft.Lower, start);
            length += Math.Min(end - start, LongestRun);
            start = end;
        }

        if (length > longest)
            return null;

        var builder = new ReadingDraftBuilder(draft);
        for (var start = 0; start < draft.Lower.Length;)
        {
            var end = RunEnd(draft.Lower, start);
            var kept = Math.Min(end, start + LongestRun);
            builder.Keep(start, kept - 1);
            builder.Add(draft.Text[kept - 1], kept - 1, end);
            start = end;
        }

        return builder.Build(ReadingSteps.Repeat);
    }

    /// <summary>Bit n of the choice says that the n-th long run becomes two letters.</summary>
    private static ReadingDraft Shorten(ReadingDraft draft, int choice, bool shortenDoubles)
    {
        var builder = new ReadingDraftBuilder(draft);
        var longRun = 0;
        for (var start = 0; start < draft.Lower.Length;)
        {
            var end = RunEnd(draft.Lower, start);
            var length = end - start;
            if (length > 2 && ((choice >> Math.Min(longRun++, 31)) & 1) != 0)
            {
                builder.Keep(start, start + 1);
                builder.Add(draft.Text[start + 1], start + 1, end);
            }
            else if (length > 2 || (length == 2 && shortenDoubles))
            {
                builder.Add(draft.Text[start], start, end);
            }
            else
            {
                builder.Keep(start, end);
            }

            start = end;
        }

        return builder.Build(ReadingSteps.Repeat);
    }

    /// <summary>The end of the run at <paramref name="start"/>; anything but a letter is a run of its own.</summary>
    private static int RunEnd(string text, int start)
    {
        var end = start + 1;
        while (char.IsLetter(text[start]) && end < text.Length && text[end] == text[start])
            end++;
        return end;
    }
}
