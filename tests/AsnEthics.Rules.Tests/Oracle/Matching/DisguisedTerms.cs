using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>
/// The spellings of patterns by what is left of them in a disguise: letters covered, vowels left out, neighbours swapped, spelled by ear, written backwards. Such a reading is a guess, so it
/// is made only for a word that is no ordinary one. Where the spelling is short, an ordinary word could be meant just as well, or the word looks like a name, the guess is
/// <see cref="ReadingSteps.Doubtful"/>: it counts in a phrase, not by itself.
/// </summary>
internal sealed class DisguisedTerms
{
    private const int ShortestTerm = 4;
    private const int ShortestSure = 5;
    private const int ShortestClose = 6;

    /// <summary>Forms and clitics stand behind every word: short ones of them would be met too often.</summary>
    private const int ShortestForm = 7;
    private const int LongestTerm = 24;
    private const int FewestConsonants = 3;
    private const int FewestSeen = 3;
    private const int MostReadings = 12;

    private readonly HashSet<string> _terms = new(StringComparer.Ordinal);
    private readonly HashSet<int> _letters = [];
    private readonly Dictionary<string, List<string>> _bySkeleton = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _bySound = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Length, int Place, char Letter), List<string>> _byLetter = [];

    /// <summary>Adds a spelling in lower case; what is too short or not of Latin letters is left out.</summary>
    public void Add(string term)
    {
        if (term.Length is < ShortestTerm or > LongestTerm || !LatinLetters.Are(term) || !_terms.Add(term))
            return;

        _letters.Add(SwappedLetters.KeyOf(term));
        Add(_byLetter, (term.Length, 0, term[0]), term);
        Add(_byLetter, (term.Length, term.Length - 1, term[term.Length - 1]), term);
        Add(_bySkeleton, ConsonantSkeleton.Of(term), term);
        foreach (var level in PhoneticKey.Levels)
            Add(_bySound, PhoneticKey.Of(term, level), term);
    }

    /// <summary>Whether guesses aim at a spelling that these steps made from a pattern.</summary>
    public static bool IsAim(string term, ReadingSteps steps) =>
        (steps & ReadingSteps.Reduplication) == 0 && ((steps & (ReadingSteps.Form | ReadingSteps.Clitic)) == 0 || term.Length >= ShortestForm);

    /// <summary>The spellings that a word may stand for, with the steps of the reading and of the guess.</summary>
    public List<(string Term, ReadingSteps Steps)> Find(WordReadings word)
    {
        var found = new List<(string Term, ReadingSteps Steps)>();
        if (_terms.Count == 0 || word.IsNumber)
            return found;

        var isPart = (word.Origin & ReadingSteps.Merged) != 0;
        var doubt = word.IsDoubtful || IsAcronym(word.Written) ? ReadingSteps.Doubtful : ReadingSteps.None;
        var tried = 0;
        foreach (var reading in word.Readings)
        {
            if ((reading.Steps & ReadingSteps.Masked) != 0)
                AddMasked(reading.Key, reading.Steps, found);
            else if (!isPart && (reading.Steps & (ReadingSteps.Slang | ReadingSteps.Reduplication)) == 0 && reading.Key.Length is >= FewestConsonants and <= LongestTerm && LatinLetters.Are(reading.Key) && ++tried <= MostReadings)
                AddGuesses(reading.Key, reading.Steps | doubt, found);
        }

        if (found.Count > 0 && IsOrdinary(word))
            found.RemoveAll(guess => (guess.Steps & (ReadingSteps.Masked | ReadingSteps.Leet)) != ReadingSteps.Masked);
        return found;
    }

    private static bool IsOrdinary(WordReadings word)
    {
        const ReadingSteps Bent = ReadingSteps.Leet | ReadingSteps.Masked | ReadingSteps.Spaced;
        foreach (var reading in word.Readings)
        {
            if ((reading.Steps & Bent) == 0 && OrdinaryWords.IsOrdinary(reading.Key))
                return true;
        }

        return false;
    }

    private void AddGuesses(string key, ReadingSteps steps, List<(string Term, ReadingSteps Steps)> found)
    {
        foreach (var term in Candidates(_bySkeleton, ConsonantSkeleton.Of(key)))
        {
            if (ConsonantSkeleton.LacksVowelsOf(key, term))
                Add(term, steps | ReadingSteps.Vowels, HasEnoughConsonants(key) && !OrdinaryDisguises.LacksVowels(key, except: term), found);
        }

        foreach (var level in PhoneticKey.Levels)
            AddSounding(key, steps, level, found);
        AddCrossed(key, steps, found);
        if (_letters.Contains(SwappedLetters.KeyOf(key)))
            AddReordered(key, steps, found);
    }

    private void AddReordered(string key, ReadingSteps steps, List<(string Term, ReadingSteps Steps)> found)
    {
        AddSwapped(key, steps, found);
        var reversed = ReversedLetters.Of(key);
        if (_terms.Contains(reversed) && !string.Equals(reversed, key, StringComparison.Ordinal))
            Add(reversed, steps | ReadingSteps.Reversed, isSure: true, found);
    }

    private static void Add(string term, ReadingSteps steps, bool isSure, List<(string Term, ReadingSteps Steps)> found) =>
        found.Add((term, isSure && term.Length >= ShortestSure ? steps : steps | ReadingSteps.Doubtful));

    private void AddSounding(string key, ReadingSteps steps, PhoneticLevel level, List<(string Term, ReadingSteps Steps)> found)
    {
        var sound = PhoneticKey.Of(key, level);
        foreach (var term in Candidates(_bySound, sound))
        {
            if (!string.Equals(term, key, StringComparison.Ordinal))
                Add(term, steps | ReadingSteps.Phonetic, (level < PhoneticLevel.Close || term.Length >= ShortestClose) && !OrdinaryDisguises.SoundsLike(sound, level, except: term), found);
        }
    }

    /// <summary>Capitals without a vowel are an abbreviation.</summary>
    private static bool IsAcronym(string written)
    {
        foreach (var unit in written)
        {
            if (unit is < 'A' or > 'Z' || ConsonantSkeleton.IsVowel(LetterCase.ToLower(unit)))
                return false;
        }

        return true;
    }

    private static bool HasEnoughConsonants(string key)
    {
        var consonants = ConsonantSkeleton.Of(key).Length;
        return consonants > FewestConsonants || (consonants == FewestConsonants && key.Length > consonants);
    }

    private void AddSwapped(string key, ReadingSteps steps, List<(string Term, ReadingSteps Steps)> found)
    {
        var swaps = SwappedLetters.Of(key).ToList();
        var ordinary = swaps.FindAll(OrdinaryWords.Contains);
        foreach (var swapped in swaps)
        {
            if (_terms.Contains(swapped))
                Add(swapped, steps | ReadingSteps.Swapped, ordinary.TrueForAll(word => string.Equals(word, swapped, StringComparison.Ordinal)), found);
        }
    }

    /// <summary>Spellings of the same length that agree in every letter that is to be seen.</summary>
    private void AddMasked(string masked, ReadingSteps steps, List<(string Term, ReadingSteps Steps)> found)
    {
        if (masked.Length is < ShortestTerm or > LongestTerm || !MaskedLetters.Are(masked))
            return;

        var place = masked[0] != SignLetters.Mask ? 0 : masked.Length - 1;
        if (masked[place] == SignLetters.Mask)
            return;

        var seen = MaskedLetters.CountSeen(masked);
        if (seen < FewestSeen || seen * 2 < masked.Length)
            return;

        foreach (var term in Candidates(_byLetter, (masked.Length, place, masked[place])))
        {
            if (MaskedLetters.Fit(masked, term))
                found.Add((term, steps));
        }
    }

    /// <summary>An x in place of a letter (anjxng), where the letter is rare in the language.</summary>
    private void AddCrossed(string key, ReadingSteps steps, List<(string Term, ReadingSteps Steps)> found)
    {
        if (key.Length < ShortestSure || key[0] == 'x' || key.IndexOf('x') < 0)
            return;
        var masked = key.Replace('x', SignLetters.Mask);
        if (MaskedLetters.CountSeen(masked) > FewestSeen)
            AddMasked(masked, steps | ReadingSteps.Masked | ReadingSteps.Leet, found);
    }

    private static List<string> Candidates<TKey>(Dictionary<TKey, List<string>> index, TKey key)
        where TKey : notnull =>
        index.TryGetValue(key, out var terms) ? terms : [];

    private static void Add<TKey>(Dictionary<TKey, List<string>> index, TKey key, string term)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var terms))
            index.Add(key, terms = new List<string>(1));
        terms.Add(term);
    }
}
