using System.Collections.Immutable;
using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Morphology;

/// <summary>A word with the small words that lean on it: -nya, -ku, -mu, -lah, -kah, -pun.</summary>
internal static class CliticForms
{
    /// <summary>Shorter words take none: too many other words begin with two letters.</summary>
    public const int ShortestBase = 3;

    private static readonly ImmutableArray<string> Clitics = ["nya", "ku", "mu", "lah", "kah", "pun"];

    /// <summary>The word itself and its clitic forms, also with a hyphen as after abbreviations (ASN-nya); forms that are another word are left out.</summary>
    public static IReadOnlyDictionary<string, ReadingSteps> Of(string word)
    {
        var forms = new Dictionary<string, ReadingSteps>(StringComparer.Ordinal) { [word] = ReadingSteps.None };
        foreach (var form in Behind(word, Clitics))
            forms[form] = ReadingSteps.Clitic;
        foreach (var form in Behind(word + "-", Clitics))
            forms[form] = ReadingSteps.Clitic;
        return forms;
    }

    /// <summary>The word with each of the clitics, without the forms that are another word.</summary>
    private static IEnumerable<string> Behind(string word, ImmutableArray<string> clitics)
    {
        if (word.Length < ShortestBase)
            yield break;

        foreach (var clitic in clitics)
        {
            var form = word + clitic;
            if (!OrdinaryWords.StandsAlone(LetterCase.ToLower(form)))
                yield return form;
        }
    }
}
