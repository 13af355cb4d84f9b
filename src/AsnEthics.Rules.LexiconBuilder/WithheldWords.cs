using AsnEthics.Rules.Morphology;
using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.LexiconBuilder;

/// <summary>
/// What common words must not come into the list, and why: a guard that knows words of abuse or careless spellings as ordinary would keep them from being read. What a hand-written
/// list of ordinary words holds is never withheld.
/// </summary>
internal sealed class WithheldWords
{
    private const int ShortestDisguise = 4;

    /// <summary>Of a shorter word only the forms in which it stands unchanged: the others are too often forms of another word (taik, menaiki).</summary>
    private const int ShortestMelting = 5;

    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _disguises = new(StringComparer.Ordinal);

    public WithheldWords()
    {
        foreach (var word in HandList.Read("Withheld/abuse"))
        {
            foreach (var form in FormGenerator.Derive(word, clitics: true).Where(form => word.Length >= ShortestMelting || form.Text.Contains(word, StringComparison.Ordinal)))
                _reasons.TryAdd(form.Text, "abuse");
            _disguises.UnionWith(DisguisedSpellings.Of(word).Where(spelling => spelling.Length >= ShortestDisguise));
        }

        foreach (var list in new[] { "abuse-english", "parties", "misspellings" })
        {
            foreach (var word in HandList.Read("Withheld/" + list))
                _reasons.TryAdd(word, list);
        }
    }

    /// <summary>Why the word is withheld; null where it is not.</summary>
    public string? ReasonFor(string word)
    {
        if (!WordSpelling.IsPlain(word))
            return "signs";
        if (word.Length < 2)
            return "one letter";
        if (SpellingTable.FullWords(word).Count > 0)
            return "spelling table";
        if (!WordSpelling.IsSayable(word))
            return "no vowel";
        if (_reasons.TryGetValue(word, out var reason))
            return reason;
        if (word.Split('-').Any(part => _reasons.TryGetValue(part, out reason)))
            return reason;
        return _disguises.Contains(word) ? "disguise" : null;
    }
}
