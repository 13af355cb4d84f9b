using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>
/// Reads a word that stands on its head (ƃuᴉɾuɐ): from behind, each letter turned. One letter at least must be one that only turned text writes; the others may be letters that turn into another
/// letter (u, n, d, p, b, q, m, w) or into themselves (o, s, x, z, l, i, h).
/// </summary>
internal static class UpsideDownStep
{
    /// <summary>Letters of turned text and what they are when the page is turned back.</summary>
    private static readonly Dictionary<char, char> Turned = Pairs(
        "ɐa ɒa ɔc ǝe əe ɟf ƃg ᵷg ɥh ᴉi ᵻi ɾj ſj ʞk ꞁl ʅl ɯm ɹr ʁr ʇt ʌv ʍw ʎy Ɐa ∀a Ɔc Ǝe ∃e Ⅎf ⅁g פg ⋊k ⅂l ᴚr ⊥t ꓕt ∩u Λv ⅄y Ԁp ᗺb ᗡd Ɯm ꓤr ꓶl Ʇt ꓱe ꓯa ꓨg ꓘk ꓞf ꓛc ꓩj ꓵu");

    /// <summary>Letters that turned text shares with upright text.</summary>
    private static readonly Dictionary<char, char> Either = Pairs("un nu dp pd bq qb mw wm oo ss xx zz ll ıi ii hy yh Wm Mw Hh Ii Nn Oo Ss Xx Zz ¡i 69 96 00 88 11");

    /// <summary>The word turned back, or null where it stands upright.</summary>
    public static ReadingDraft? Apply(ReadingDraft draft)
    {
        if (!HasTurned(draft.Text))
            return null;

        var builder = new ReadingDraftBuilder(draft);
        for (var index = draft.Text.Length - 1; index >= 0; index--)
        {
            var unit = draft.Text[index];
            if (Turned.TryGetValue(unit, out var letter) || Either.TryGetValue(unit, out letter))
                builder.Add(letter, index, index + 1);
            else if (CharacterKinds.At(draft.Text, index, out _) is not (CharacterKind.Mark or CharacterKind.Invisible))
                return null;
        }

        return builder.Build(ReadingSteps.Lookalike | ReadingSteps.Reversed);
    }

    private static bool HasTurned(string text)
    {
        foreach (var unit in text)
        {
            if (unit >= 0x80 && Turned.ContainsKey(unit))
                return true;
        }

        return false;
    }

    private static Dictionary<char, char> Pairs(string pairs)
    {
        var letters = new Dictionary<char, char>();
        foreach (var pair in pairs.Split(' '))
            letters[pair[0]] = pair[1];
        return letters;
    }
}
