using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Normalization;

/// <summary>Makes all readings of one written word, the plainest first: each step works on what the steps before it made. The order of the calls is the order of the steps.</summary>
internal static class WordReader
{
    /// <summary>A word that can be read in more ways than this is up to nothing that a reader would see; the first ones count.</summary>
    private const int MostReadings = 64;

    /// <summary>
    /// No pattern has a longer word, but for one that is written out in full: a longer word is read as it stands and folded, not bent any further. Each reading holds the word and where its letters stood, and
    /// dozens of a word as long as the post would fill the memory. Long runs of a letter do not count, so that stretching a word does not hide it.
    /// </summary>
    private const int LongestBent = 256;

    /// <summary>What a word was found in goes into all its readings.</summary>
    private const ReadingSteps Inside = ReadingSteps.Hashtag | ReadingSteps.Name | ReadingSteps.Merged;

    private static readonly char[] Separators = ['-', '_', '\''];

    /// <param name="written">The word as it stands in the post.</param>
    /// <param name="origin">How the word was met: <see cref="ReadingSteps.None"/> for a written one, <see cref="ReadingSteps.Hashtag"/>, <see cref="ReadingSteps.Name"/> and
    /// <see cref="ReadingSteps.Merged"/> for words inside something else, which go into all readings; <see cref="ReadingSteps.Spaced"/> for letters set apart,
    /// <see cref="ReadingSteps.Leet"/> and <see cref="ReadingSteps.Masked"/> for words with signs in them, which have no reading without that step; <see cref="ReadingSteps.Invisible"/> for words
    /// that a direction override shows backwards.</param>
    public static Reading[] Read(string written, ReadingSteps origin)
    {
        var draft = new ReadingDraft(WordKey.Written(written), places: null, origin & Inside);
        var drafts = new List<ReadingDraft>();
        switch (origin & ~ReadingSteps.Merged)
        {
            case ReadingSteps.Spaced:
                Add(drafts, SignStep.Separate(draft));
                break;
            case ReadingSteps.Leet:
                Add(drafts, SignStep.KeepLetters(draft));
                break;
            case ReadingSteps.Masked:
                Add(drafts, SignStep.KeepMasks(draft));
                break;
            case ReadingSteps.Invisible:
                drafts.Add(OverrideStep.Whole(draft));
                break;
            default:
                drafts.Add(draft);
                Add(drafts, OverrideStep.Apply(draft));
                if (draft.Text.IndexOfAny(Separators) >= 0)
                    Add(drafts, SignStep.Separate(draft));
                break;
        }

        var unfolded = Fold(drafts);
        CutLongRuns(drafts);
        Extend(drafts, LeetStep.Apply);
        if (origin == ReadingSteps.Leet)
            drafts.RemoveAll(draft => (draft.Steps & ReadingSteps.Leet) == 0);
        Extend(drafts, RepeatStep.Apply);
        Extend(drafts, ReduplicationStep.Apply);
        Extend(drafts, SlangStep.Apply);
        return Distinct(origin == ReadingSteps.Leet || unfolded.Count == 0 ? drafts : [.. unfolded, .. drafts]);
    }

    /// <summary>A number is read as it stands, and folded.</summary>
    public static Reading[] ReadNumber(string written, ReadingSteps origin)
    {
        var draft = new ReadingDraft(WordKey.Written(written), places: null, origin & Inside);
        return Distinct([draft, .. FoldStep.Apply(draft)]);
    }

    /// <summary>Puts folded drafts in place of those that fold, and gives these back: as they stand only a pattern that writes the same characters reads them.</summary>
    private static IReadOnlyList<ReadingDraft> Fold(List<ReadingDraft> drafts)
    {
        if (!drafts.Exists(static draft => FoldStep.Changes(draft.Text)))
            return [];

        var unfolded = new List<ReadingDraft>();
        foreach (var draft in drafts.ToArray())
        {
            var folded = FoldStep.Apply(draft);
            if (folded.Count == 0)
                continue;

            unfolded.Add(draft);
            drafts.Remove(draft);
            drafts.AddRange(folded);
            Add(drafts, UpsideDownStep.Apply(draft));
        }

        return unfolded;
    }

    private static void CutLongRuns(List<ReadingDraft> drafts)
    {
        var before = drafts.Count;
        for (var index = 0; index < before; index++)
        {
            if (drafts[index].Text.Length > LongestBent)
                Add(drafts, RepeatStep.CutRuns(drafts[index], LongestBent));
        }
    }

    private static void Add(List<ReadingDraft> drafts, ReadingDraft? draft)
    {
        if (draft is not null)
            drafts.Add(draft);
    }

    private static void Extend(List<ReadingDraft> drafts, Func<ReadingDraft, IReadOnlyList<ReadingDraft>> step)
    {
        var before = drafts.Count;
        for (var index = 0; index < before; index++)
        {
            if (drafts[index].Text.Length > LongestBent)
                continue;
            var more = step(drafts[index]);
            for (var added = 0; added < more.Count; added++)
            {
                if (drafts.Count >= MostReadings)
                    return;
                drafts.Add(more[added]);
            }
        }
    }

    private static Reading[] Distinct(List<ReadingDraft> drafts)
    {
        if (drafts.Count == 1)
            return [drafts[0].ToReading()];

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
        return [.. readings];
    }
}
