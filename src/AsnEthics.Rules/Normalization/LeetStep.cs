using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Normalization;

/// <summary>
/// Reads digits and signs as the letters they look like (v1ral, b@b1), in words with at least one letter. A <c>1</c> is both i and l; a capital I among small letters is an l (goblok written
/// gobIok), a small l among capitals an I (ANJlNG).
/// </summary>
internal static class LeetStep
{
    /// <summary>With up to this many signs of two letters each is tried both ways on its own; with more, all of them together.</summary>
    private const int MostChoices = 3;

    /// <summary>In words this short most must be letters: S1 is a degree, not si.</summary>
    private const int ShortWord = 3;

    public static IReadOnlyList<ReadingDraft> Apply(ReadingDraft draft)
    {
        var twofold = 0;
        var signs = 0;
        var letters = 0;
        foreach (var unit in draft.Text)
        {
            letters += char.IsLetter(unit) ? 1 : 0;
            signs += SignLetters.LetterOf(unit) == '\0' ? 0 : 1;
            twofold += SignLetters.OtherLetterOf(unit) == '\0' ? 0 : 1;
        }

        var odd = OddCase(draft);
        if (letters == 0 || signs == 0 || (draft.Text.Length <= ShortWord && letters <= signs))
            return odd is null ? [] : [odd];

        var shouted = LetterCase.IsShouted(draft.Text);
        var choices = twofold <= MostChoices ? 1 << twofold : 2;
        var drafts = new List<ReadingDraft>(choices + 1);
        if (odd is not null)
            drafts.Add(odd);
        for (var choice = 0; choice < choices; choice++)
            drafts.Add(Read(draft, twofold > MostChoices ? -choice : choice, shouted));
        return drafts;
    }

    /// <summary>The word with I and l exchanged where only these stand in the other case; null where others do too, or none does.</summary>
    private static ReadingDraft? OddCase(ReadingDraft draft)
    {
        var capitals = 0;
        var small = 0;
        var capitalI = 0;
        var smallL = 0;
        for (var index = 0; index < draft.Text.Length; index++)
        {
            var unit = draft.Text[index];
            capitals += index > 0 && char.IsUpper(unit) ? 1 : 0;
            small += char.IsLower(unit) ? 1 : 0;
            capitalI += index > 0 && unit == 'I' ? 1 : 0;
            smallL += unit == 'l' ? 1 : 0;
        }

        if (capitalI > 0 && capitalI == capitals && small > 0)
            return Exchange(draft, 'I', 'l');
        return smallL > 0 && smallL == small && capitals > 1 ? Exchange(draft, 'l', 'I') : null;
    }

    private static ReadingDraft Exchange(ReadingDraft draft, char written, char meant)
    {
        var builder = new ReadingDraftBuilder(draft);
        for (var index = 0; index < draft.Text.Length; index++)
            builder.Add(index > 0 && draft.Text[index] == written ? meant : draft.Text[index], index, index + 1);
        return builder.Build(ReadingSteps.Leet);
    }

    /// <summary>Bit n of the choice says that the n-th sign of two letters is the second one.</summary>
    private static ReadingDraft Read(ReadingDraft draft, int choice, bool shouted)
    {
        var builder = new ReadingDraftBuilder(draft);
        var twofold = 0;
        for (var index = 0; index < draft.Text.Length; index++)
        {
            var unit = draft.Text[index];
            var letter = SignLetters.LetterOf(unit);
            var other = SignLetters.OtherLetterOf(unit);
            if (other != '\0' && ((choice >> Math.Min(twofold++, 31)) & 1) != 0)
                letter = other;
            builder.Add(letter == '\0' ? unit : shouted ? char.ToUpperInvariant(letter) : letter, index, index + 1);
        }

        return builder.Build(ReadingSteps.Leet);
    }
}
