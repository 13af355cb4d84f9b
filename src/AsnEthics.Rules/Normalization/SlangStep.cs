using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Normalization;

/// <summary>
/// Reads a spelling of <see cref="SpellingTable"/> as its full word: also with what the word's class lets lean on it (rmhnya, dikrm), and doubled (org-org). A word of the
/// dictionary is not taken apart.
/// </summary>
internal static class SlangStep
{
    /// <summary>Nothing leans on shorter spellings: too many other words begin with two letters.</summary>
    private const int ShortestWithEnding = 3;

    /// <summary>No spelling of the table is longer with all that may lean on it; a longer word is not looked at, so that its length costs nothing.</summary>
    private const int Longest = 28;

    public static IReadOnlyList<ReadingDraft> Apply(ReadingDraft draft)
    {
        var spelling = draft.Lower;
        if (spelling.Length > Longest)
            return [];

        var whole = SpellingTable.FullWords(spelling);
        if (whole.Count > 0)
            return [.. whole.Select(word => Read(draft, [new Part(0, spelling.Length, word.Word)]))];

        var hyphen = spelling.IndexOf('-');
        if (hyphen > 0)
            return Doubled(draft, hyphen);
        return OrdinaryWords.Contains(spelling) ? [] : Inflected(draft);
    }

    private static List<ReadingDraft> Inflected(ReadingDraft draft)
    {
        var spelling = draft.Lower;
        var drafts = new List<ReadingDraft>();
        foreach (var prefix in WordClassAffixes.AnyPrefix)
        {
            if (!spelling.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            foreach (var ending in WordClassAffixes.AnyEnding)
            {
                var length = spelling.Length - prefix.Length - ending.Length;
                if (length < ShortestWithEnding || !spelling.EndsWith(ending, StringComparison.Ordinal))
                    continue;
                foreach (var word in SpellingTable.FullWords(spelling.Substring(prefix.Length, length)))
                {
                    if (CanLean(word.Class, prefix, ending))
                        drafts.Add(Read(draft, [new Part(prefix.Length, prefix.Length + length, word.Word)]));
                }
            }
        }

        return drafts;
    }

    private static bool CanLean(WordClass wordClass, string prefix, string ending) =>
        (prefix.Length == 0 || wordClass.Prefixes().Contains(prefix, StringComparer.Ordinal))
        && (ending.Length == 0 || wordClass.Endings().Contains(ending, StringComparer.Ordinal));

    /// <summary>org-org is orang-orang, tmn-tmnnya is teman-temannya.</summary>
    private static List<ReadingDraft> Doubled(ReadingDraft draft, int hyphen)
    {
        var spelling = draft.Lower;
        var second = hyphen + 1;
        var drafts = new List<ReadingDraft>();
        if (spelling.Length < second + hyphen || string.CompareOrdinal(spelling, 0, spelling, second, hyphen) != 0)
            return drafts;

        var ending = spelling.Substring(second + hyphen);
        foreach (var word in SpellingTable.FullWords(spelling.Substring(0, hyphen)))
        {
            if (CanLean(word.Class, "", ending))
                drafts.Add(Read(draft, [new Part(0, hyphen, word.Word), new Part(second, second + hyphen, word.Word)]));
        }

        return drafts;
    }

    /// <summary>The draft with each part, which are in order, written as its full word; a full word's letters stand where the whole part stood.</summary>
    private static ReadingDraft Read(ReadingDraft draft, Part[] parts)
    {
        var builder = new ReadingDraftBuilder(draft);
        var shouted = LetterCase.IsShouted(draft.Text);
        var kept = 0;
        foreach (var part in parts)
        {
            builder.Keep(kept, part.Start);
            for (var index = 0; index < part.Word.Length; index++)
            {
                var upper = shouted || (index == 0 && char.IsUpper(draft.Text[part.Start]));
                builder.Add(upper ? char.ToUpperInvariant(part.Word[index]) : part.Word[index], part.Start, part.End);
            }

            kept = part.End;
        }

        builder.Keep(kept, draft.Text.Length);
        return builder.Build(ReadingSteps.Slang);
    }

    private readonly record struct Part(int Start, int End, string Word);
}
