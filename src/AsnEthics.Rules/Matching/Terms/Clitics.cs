using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>
/// What leans on a word that takes clitics, as the generator writes it (Morphology's CliticForms, which a test compares): such spellings are not held in tables but taken apart when they are
/// looked up, so that a word costs one entry and not thirteen.
/// </summary>
internal static class Clitics
{
    /// <summary>Shorter words take none; a hyphen behind the word counts.</summary>
    public const int ShortestBase = 3;

    /// <summary>No word of <see cref="OrdinaryWords"/> is longer, so no longer form is another word.</summary>
    public const int LongestForm = 64;

    public static readonly string[] All = ["nya", "ku", "mu", "lah", "kah", "pun"];

    /// <summary>Whether a word and a clitic, perhaps with a hyphen between, may stand for the word: not where together they are another word.</summary>
    public static bool MayLean(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestForm)
            return true;
        Span<char> lower = stackalloc char[LongestForm];
        for (var index = 0; index < form.Length; index++)
            lower[index] = LetterCase.ToLower(form[index]);
        return !OrdinaryWords.StandsAlone(lower.Slice(0, form.Length));
    }

    /// <summary>The length of what stands before the clitic, a hyphen included; 0 where the spelling does not end in that clitic or too little stands before it.</summary>
    public static int LengthBefore(ReadOnlySpan<char> spelling, int clitic)
    {
        var length = spelling.Length - All[clitic].Length;
        return length >= ShortestBase && spelling.EndsWith(All[clitic].AsSpan(), StringComparison.Ordinal) ? length : 0;
    }
}
