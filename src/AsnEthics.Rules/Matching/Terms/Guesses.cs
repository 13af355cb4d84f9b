using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>
/// Guesses at the aims that a disguised word may stand for. A guess is made only for a word that is no ordinary one. Where the aim is short, an ordinary word could be meant just as well, or the word
/// looks like a name, it is <see cref="ReadingSteps.Doubtful"/>: it counts in a phrase, not by itself.
/// </summary>
internal static class Guesses
{
    private const int MostReadings = 12;

    /// <summary>Adds the guesses at a word.</summary>
    public static void Find(GuessIndex index, WordReadings word, List<Guess> found)
    {
        if (index.IsEmpty || word.IsNumber)
            return;

        var isPart = (word.Origin & ReadingSteps.Merged) != 0;
        var doubt = word.IsDoubtful || IsAcronym(word.Written) ? ReadingSteps.Doubtful : ReadingSteps.None;
        var tried = 0;
        foreach (var reading in word.Readings)
        {
            if ((reading.Steps & ReadingSteps.Masked) != 0)
                index.FindCovered(reading.Key, reading.Steps, found);
            else if (!isPart && (reading.Steps & (ReadingSteps.Slang | ReadingSteps.Reduplication)) == 0 && reading.Key.Length is >= DisguiseLimits.FewestConsonants and <= DisguiseLimits.LongestTerm && LatinLetters.Are(reading.Key.AsSpan()) && ++tried <= MostReadings)
                AddGuesses(index, reading.Key, reading.Steps | doubt, found);
        }

        if (found.Count > 0 && IsOrdinary(word))
            found.RemoveAll(guess => (guess.Steps & (ReadingSteps.Masked | ReadingSteps.Leet)) != ReadingSteps.Masked);
    }

    private static void AddGuesses(GuessIndex index, string key, ReadingSteps steps, List<Guess> found)
    {
        if (!index.MayGuess(key.AsSpan()))
            return;

        index.FindWithVowels(key.AsSpan(), steps, found);
        index.FindSounding(key.AsSpan(), steps, found);
        AddCrossed(index, key, steps, found);
        index.FindReordered(key, steps, found);
    }

    /// <summary>An x in place of a letter (anjxng), where the letter is rare in the language.</summary>
    private static void AddCrossed(GuessIndex index, string key, ReadingSteps steps, List<Guess> found)
    {
        if (key.Length < DisguiseLimits.ShortestSure || key[0] == 'x' || key.IndexOf('x') < 0)
            return;
        var masked = key.Replace('x', SignLetters.Mask);
        if (MaskedLetters.CountSeen(masked) > DisguiseLimits.FewestSeen)
            index.FindCovered(masked, steps | ReadingSteps.Masked | ReadingSteps.Leet, found);
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
}
