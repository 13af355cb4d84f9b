using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Normalization;

/// <summary>Joins letters that were set apart: h o a k s, h.o.a.k.s, h-o-a-k-s, h*o*a*k*s. Digits may stand among them; three must be letters.</summary>
internal static class SpacedStep
{
    public const int FewestLetters = 3;
    private const int LongestSeparator = 3;

    /// <summary>Whether the text between two single letters only sets them apart.</summary>
    public static bool IsSeparator(string text, int start, int end)
    {
        if (end == start || end - start > LongestSeparator)
            return false;

        for (var index = start; index < end; index++)
        {
            if (!IsSeparator(text[index]) && CharacterKinds.At(text, index, out _) != CharacterKind.Space)
                return false;
        }

        return true;
    }

    /// <summary>The letters and digits of the text as one word, or null where letters stand together or are too few.</summary>
    public static ReadingDraft? Apply(ReadingDraft draft)
    {
        var builder = new ReadingDraftBuilder(draft);
        var letters = 0;
        var behindLetter = false;
        for (var index = 0; index < draft.Text.Length;)
        {
            var kind = CharacterKinds.At(draft.Text, index, out var length);
            if (kind.IsWordCharacter())
            {
                if (behindLetter)
                    return null;
                builder.Keep(index, index + length);
                letters += kind == CharacterKind.Letter ? 1 : 0;
            }

            behindLetter = kind.IsWordCharacter() || (behindLetter && kind is CharacterKind.Mark or CharacterKind.Invisible);
            index += length;
        }

        return letters >= FewestLetters ? builder.Build(ReadingSteps.Spaced) : null;
    }

    private static bool IsSeparator(char unit) => WordScanner.IsHyphen(unit) || unit is '.' or '*' or '_' or '·' or '•';
}
