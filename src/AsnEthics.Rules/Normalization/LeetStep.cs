using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Normalization;

/// <summary>Reads digits and signs as the letters they look like (v1ral, b@b1), in words with at least one letter. A <c>1</c> is both i and l.</summary>
internal static class LeetStep
{
    /// <summary>With up to this many <c>1</c> each is tried both ways on its own; with more, all of them together.</summary>
    private const int MostOnes = 2;

    public static IEnumerable<ReadingDraft> Apply(ReadingDraft draft)
    {
        var ones = 0;
        var signs = 0;
        var hasLetter = false;
        foreach (var unit in draft.Text)
        {
            hasLetter |= char.IsLetter(unit);
            ones += unit == '1' ? 1 : 0;
            signs += LetterOf(unit) == '\0' ? 0 : 1;
        }

        if (!hasLetter || signs == 0)
            yield break;

        var shouted = LetterCase.IsShouted(draft.Text);
        var choices = ones == 0 ? 1 : ones <= MostOnes ? 1 << ones : 2;
        for (var choice = 0; choice < choices; choice++)
            yield return Read(draft, ones > MostOnes ? -choice : choice, shouted);
    }

    /// <summary>Bit n of the choice says that the n-th <c>1</c> is an l.</summary>
    private static ReadingDraft Read(ReadingDraft draft, int choice, bool shouted)
    {
        var builder = new ReadingDraftBuilder(draft);
        var one = 0;
        for (var index = 0; index < draft.Text.Length; index++)
        {
            var unit = draft.Text[index];
            var letter = LetterOf(unit);
            if (unit == '1' && ((choice >> Math.Min(one++, 31)) & 1) != 0)
                letter = 'l';
            builder.Add(letter == '\0' ? unit : shouted ? char.ToUpperInvariant(letter) : letter, index, index + 1);
        }

        return builder.Build(ReadingSteps.Leet);
    }

    private static char LetterOf(char unit) => unit switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '6' or '9' => 'g',
        '7' => 't',
        '8' => 'b',
        _ => '\0',
    };
}
