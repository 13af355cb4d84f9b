using System.Collections;
using System.Collections.Immutable;
using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Morphology;

/// <summary>
/// A word with the small words that lean on it: -nya, -ku, -mu, -lah, -kah, -pun, also with a hyphen as after abbreviations (ASN-nya); forms that are another word are left out. The forms are
/// written out only where they are asked for: a list of 100,000 words has more than a million of them.
/// </summary>
internal sealed class CliticForms : IReadOnlyDictionary<string, ReadingSteps>, ICliticTerms
{
    /// <summary>Shorter words take none: too many other words begin with two letters.</summary>
    public const int ShortestBase = 3;

    private static readonly ImmutableArray<string> Clitics = ["nya", "ku", "mu", "lah", "kah", "pun"];

    private CliticForms(string word) => Word = word;

    /// <inheritdoc/>
    public string Word { get; }

    public int Count => 1 + Forms().Count();

    public IEnumerable<string> Keys => this.Select(form => form.Key);

    public IEnumerable<ReadingSteps> Values => this.Select(form => form.Value);

    public ReadingSteps this[string key] => TryGetValue(key, out var steps) ? steps : throw new KeyNotFoundException(key);

    public static IReadOnlyDictionary<string, ReadingSteps> Of(string word) => new CliticForms(word);

    /// <summary>The words of which a spelling may be a clitic form.</summary>
    public static IEnumerable<string> WordsIn(string spelling)
    {
        foreach (var clitic in Clitics)
        {
            if (!spelling.EndsWith(clitic, StringComparison.Ordinal))
                continue;
            var word = spelling.Substring(0, spelling.Length - clitic.Length);
            yield return word;
            if (word.EndsWith("-", StringComparison.Ordinal))
                yield return word.Substring(0, word.Length - 1);
        }
    }

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, out ReadingSteps value)
    {
        value = ReadingSteps.None;
        if (string.Equals(key, Word, StringComparison.Ordinal))
            return true;
        if (key.Length <= Word.Length || !key.StartsWith(Word, StringComparison.Ordinal) || !Forms().Contains(key, StringComparer.Ordinal))
            return false;

        value = ReadingSteps.Clitic;
        return true;
    }

    public IEnumerator<KeyValuePair<string, ReadingSteps>> GetEnumerator()
    {
        yield return new(Word, ReadingSteps.None);
        foreach (var form in Forms())
            yield return new(form, ReadingSteps.Clitic);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The word with each of the clitics, without the forms that are another word. The hyphen counts for the length: RI-nya.</summary>
    private IEnumerable<string> Forms() => Behind(Word).Concat(Behind(Word + "-"));

    private static IEnumerable<string> Behind(string word)
    {
        if (word.Length < ShortestBase)
            yield break;

        foreach (var clitic in Clitics)
        {
            var form = word + clitic;
            if (!OrdinaryWords.StandsAlone(LetterCase.ToLower(form)))
                yield return form;
        }
    }
}
