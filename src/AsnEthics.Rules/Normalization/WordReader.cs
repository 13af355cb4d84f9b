using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Normalization;

/// <summary>Makes all readings of one written word, the plainest first: each step works on what the steps before it made. The order of the calls is the order of the steps.</summary>
internal static class WordReader
{
    /// <summary>A word that can be read in more ways than this is up to nothing that a reader would see; the first ones count.</summary>
    private const int MostReadings = 64;

    /// <param name="written">The word as it stands in the post.</param>
    /// <param name="origin"><see cref="ReadingSteps.None"/>; <see cref="ReadingSteps.Hashtag"/> for a word in a hashtag; <see cref="ReadingSteps.Spaced"/> for letters set apart;
    /// <see cref="ReadingSteps.Leet"/> for words joined by signs, which have no reading without that step.</param>
    public static IReadOnlyList<Reading> Read(string written, ReadingSteps origin)
    {
        var draft = new ReadingDraft(WordKey.Cased(written), places: null, origin == ReadingSteps.Hashtag ? origin : ReadingSteps.None);
        var drafts = new List<ReadingDraft>();
        if (origin == ReadingSteps.Spaced)
        {
            Add(drafts, SpacedStep.Apply(draft));
        }
        else
        {
            drafts.Add(draft);
            if (draft.Text.IndexOfAny(['-', '_']) >= 0)
                Add(drafts, SpacedStep.Apply(draft));
        }

        Extend(drafts, draft => InvisibleStep.Apply(draft) is { } visible ? [visible] : []);
        Extend(drafts, LeetStep.Apply);
        if (origin == ReadingSteps.Leet)
            drafts.RemoveAll(draft => (draft.Steps & ReadingSteps.Leet) == 0);
        Extend(drafts, RepeatStep.Apply);
        Extend(drafts, ReduplicationStep.Apply);
        Extend(drafts, SlangStep.Apply);
        return Distinct(drafts);
    }

    /// <summary>A number is read as it stands, and without what does not show.</summary>
    public static IReadOnlyList<Reading> ReadNumber(string written, ReadingSteps origin)
    {
        var draft = new ReadingDraft(WordKey.Cased(written), places: null, origin & ReadingSteps.Hashtag);
        var visible = InvisibleStep.Apply(draft);
        return visible is null ? [draft.ToReading()] : [draft.ToReading(), visible.ToReading()];
    }

    private static void Add(List<ReadingDraft> drafts, ReadingDraft? draft)
    {
        if (draft is not null)
            drafts.Add(draft);
    }

    private static void Extend(List<ReadingDraft> drafts, Func<ReadingDraft, IEnumerable<ReadingDraft>> step)
    {
        var before = drafts.Count;
        for (var index = 0; index < before; index++)
        {
            foreach (var draft in step(drafts[index]))
            {
                if (drafts.Count >= MostReadings)
                    return;
                drafts.Add(draft);
            }
        }
    }

    private static List<Reading> Distinct(List<ReadingDraft> drafts)
    {
        var readings = new List<Reading>(drafts.Count);
        foreach (var draft in drafts)
        {
            var reading = draft.ToReading();
            var same = readings.FindIndex(other => string.Equals(other.CasedKey, reading.CasedKey, StringComparison.Ordinal));
            if (same < 0)
                readings.Add(reading);
            else if (ReadingPreference.IsPlainer(reading.Steps, readings[same].Steps))
                readings[same] = reading;
        }

        readings.Sort((left, right) => left.Steps == right.Steps ? string.CompareOrdinal(left.CasedKey, right.CasedKey) : ReadingPreference.IsPlainer(left.Steps, right.Steps) ? -1 : 1);
        return readings;
    }
}
