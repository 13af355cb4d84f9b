using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>The first reading of what stands apart or between signs: which signs stay for the steps that follow, and which only separate.</summary>
internal static class SignStep
{
    private const int FewestLetters = 3;

    /// <summary>Letters and digits alone: h.o.a.k.s, ban-gsat. Null where there are fewer than three letters or nothing to leave out.</summary>
    public static ReadingDraft? Separate(ReadingDraft draft) => Keep(draft, static _ => '\0', ReadingSteps.Spaced, FewestLetters);

    /// <summary>Signs that look like letters stay too, so that the leet step reads them.</summary>
    public static ReadingDraft? KeepLetters(ReadingDraft draft) => Keep(draft, static unit => SignLetters.IsSign(unit) ? unit : '\0', ReadingSteps.None, fewest: 1);

    /// <summary>Signs that cover a letter become <see cref="SignLetters.Mask"/>.</summary>
    public static ReadingDraft? KeepMasks(ReadingDraft draft) => Keep(draft, static unit => SignLetters.IsMask(unit) ? SignLetters.Mask : '\0', ReadingSteps.Masked, fewest: 2);

    private static ReadingDraft? Keep(ReadingDraft draft, Func<char, char> sign, ReadingSteps step, int fewest)
    {
        var builder = new ReadingDraftBuilder(draft);
        var letters = 0;
        for (var index = 0; index < draft.Text.Length;)
        {
            var emoji = EmojiSequence.LengthAt(draft.Text, index);
            var kind = CharacterKinds.At(draft.Text, index, out var length);
            var kept = emoji > 0 ? '\0' : sign(draft.Text[index]);
            if (emoji == 0 && kind is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Mark or CharacterKind.Invisible)
            {
                builder.Keep(index, index + length);
                letters += kind == CharacterKind.Letter ? 1 : 0;
            }
            else if (kept != '\0')
            {
                builder.Add(kept, index, index + length);
            }
            else
            {
                step |= ReadingSteps.Spaced;
            }

            index += Math.Max(emoji, length);
        }

        return letters >= fewest && builder.Length >= FewestLetters ? builder.Build(step) : null;
    }
}
