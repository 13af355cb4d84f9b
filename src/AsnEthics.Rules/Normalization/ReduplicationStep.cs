using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Normalization;

/// <summary>
/// Reads a doubled word as the single one: bohong-bohong, bohong2, bohong² are bohong; ikut-ikutan and ikut2an are ikutan; ditembak-tembak is ditembak. A clitic behind the
/// doubling goes with it (kata-katanya is kata, not katanya). The short spelling is also read as the long one: kupu2 is kupu-kupu.
/// </summary>
internal static class ReduplicationStep
{
    private const int ShortestPart = 2;

    private static readonly string[] Clitics = ["nya", "ku", "mu", "lah", "kah", "pun"];
    private static readonly char[] Signs = ['2', '²'];
    private static readonly string[] Suffixes = ["an", "kan", "i", "in"];

    public static IReadOnlyList<ReadingDraft> Apply(ReadingDraft draft)
    {
        var hyphen = draft.Lower.IndexOf('-');
        if (hyphen >= ShortestPart && hyphen == draft.Lower.LastIndexOf('-'))
            return Hyphenated(draft, hyphen) is { } single ? [single] : [];

        var sign = draft.Lower.IndexOfAny(Signs);
        return sign >= ShortestPart && sign == draft.Lower.LastIndexOfAny(Signs) && AreLetters(draft.Lower, sign) ? Signed(draft, sign) : [];
    }

    private static ReadingDraft? Hyphenated(ReadingDraft draft, int hyphen)
    {
        var second = draft.Lower.Length - hyphen - 1;
        if (second < ShortestPart)
            return null;
        if (IsTail(draft.Lower, hyphen, second))
            return Join(draft, hyphen, draft.Lower.Length, ReadingSteps.Reduplication);

        foreach (var clitic in Clitics)
        {
            if (HasTailWith(draft.Lower, hyphen, clitic))
                return Join(draft, hyphen, draft.Lower.Length, ReadingSteps.Reduplication | ReadingSteps.Clitic);
        }

        foreach (var suffix in Suffixes)
        {
            if (HasTailWith(draft.Lower, hyphen, suffix))
                return Join(draft, hyphen, draft.Lower.Length - suffix.Length, ReadingSteps.Reduplication);
        }

        return null;
    }

    private static IReadOnlyList<ReadingDraft> Signed(ReadingDraft draft, int sign)
    {
        var rest = draft.Lower.Substring(sign + 1);
        var isClitic = Array.IndexOf(Clitics, rest) >= 0;
        if (rest.Length > 0 && !isClitic && Array.IndexOf(Suffixes, rest) < 0)
            return [];

        var single = isClitic
            ? Join(draft, sign, draft.Lower.Length, ReadingSteps.Reduplication | ReadingSteps.Clitic)
            : Join(draft, sign, sign + 1, ReadingSteps.Reduplication);

        var doubled = new ReadingDraftBuilder(draft);
        doubled.Keep(0, sign);
        doubled.Add('-', sign, sign + 1);
        for (var index = 0; index < sign; index++)
            doubled.Add(draft.Lower[index], sign, sign + 1);
        doubled.Keep(sign + 1, draft.Text.Length);
        return [single, doubled.Build(ReadingSteps.Reduplication)];
    }

    /// <summary>The units before <paramref name="end"/> of the first part and those from <paramref name="rest"/> on; what lies between belongs to the last unit of the first part.</summary>
    private static ReadingDraft Join(ReadingDraft draft, int end, int rest, ReadingSteps steps)
    {
        var builder = new ReadingDraftBuilder(draft);
        builder.Keep(0, end - 1);
        builder.Add(draft.Text[end - 1], end - 1, rest);
        builder.Keep(rest, draft.Text.Length);
        return builder.Build(steps);
    }

    private static bool HasTailWith(string text, int hyphen, string suffix)
    {
        var tail = text.Length - hyphen - 1 - suffix.Length;
        return tail >= ShortestPart && text.EndsWith(suffix, StringComparison.Ordinal) && IsTail(text, hyphen, tail);
    }

    /// <summary>Whether the <paramref name="length"/> units behind the hyphen are also the last ones before it.</summary>
    private static bool IsTail(string text, int hyphen, int length) =>
        length <= hyphen && string.CompareOrdinal(text, hyphen - length, text, hyphen + 1, length) == 0;

    private static bool AreLetters(string text, int end)
    {
        for (var index = 0; index < end; index++)
        {
            if (!char.IsLetter(text[index]))
                return false;
        }

        return true;
    }
}
