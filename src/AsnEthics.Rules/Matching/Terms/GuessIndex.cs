using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>
/// The aims by what is left of them in a disguise: letters covered, vowels left out, neighbours swapped, spelled by ear, written backwards. Built once, then only read, by any number of threads.
/// </summary>
internal sealed class GuessIndex
{
    private readonly TermTable _terms;
    private readonly Aims _aims;
    private readonly Aim[] _all;
    private readonly HashedIds _bySkeleton;
    private readonly HashedIds _byFrame;
    private readonly BitFilter _byLetters;
    private readonly CoveredAims _covered;

    /// <param name="terms">The words that patterns look for.</param>
    /// <param name="aims">The spellings among them.</param>
    /// <param name="all">Every one of these.</param>
    public GuessIndex(TermTable terms, Aims aims, List<Aim> all)
    {
        _terms = terms;
        _aims = aims;
        _all = [.. all.Where(aim => aims.LengthOf(aim) is >= DisguiseLimits.ShortestTerm and <= DisguiseLimits.LongestTerm && IsLatin(aim))];
        _byLetters = new BitFilter(_all.Length);

        var hashes = new uint[_all.Length];
        _bySkeleton = new HashedIds(HashAll(hashes, OrdinaryDisguises.SkeletonHash));
        _byFrame = new HashedIds(HashAll(hashes, OrdinaryDisguises.FrameHash));
        foreach (var hash in HashAll(hashes, LettersHash))
            _byLetters.Add(hash);
        _covered = new CoveredAims(aims, _all);
    }

    private delegate uint WordHash(ReadOnlySpan<char> word);

    public bool IsEmpty => _all.Length == 0;

    /// <summary>Whether words of these letters, vowels added or not, sounding alike, in whatever order, may be among the aims: false where no guess at the word can come to anything.</summary>
    /// <param name="key">A word of small Latin letters.</param>
    public bool MayGuess(ReadOnlySpan<char> key)
    {
        if (key.Length is < DisguiseLimits.FewestConsonants or > DisguiseLimits.LongestTerm)
            return false;
        return _byLetters.MayContain(LettersHash(key)) || key.IndexOf('x') > 0 || _bySkeleton.Contains(OrdinaryDisguises.SkeletonHash(key)) || _byFrame.Contains(OrdinaryDisguises.FrameHash(key));
    }

    /// <summary>Adds the aims that lack nothing but vowels in the key.</summary>
    public void FindWithVowels(ReadOnlySpan<char> key, ReadingSteps steps, List<Guess> found)
    {
        Span<char> buffer = stackalloc char[DisguiseLimits.LongestTerm];
        foreach (var number in _bySkeleton.Of(OrdinaryDisguises.SkeletonHash(key)))
        {
            var term = buffer.Slice(0, _aims.Write(_all[number], buffer));
            if (ConsonantSkeleton.LacksVowelsOf(key, term))
                found.Add(Guess.Of(_all[number], term.Length, steps | ReadingSteps.Vowels, HasEnoughConsonants(key) && !OrdinaryDisguises.LacksVowels(key, except: term)));
        }
    }

    /// <summary>Adds the other aims that sound like the key.</summary>
    public void FindSounding(ReadOnlySpan<char> key, ReadingSteps steps, List<Guess> found)
    {
        Span<char> buffer = stackalloc char[DisguiseLimits.LongestTerm];
        Span<char> soundBuffer = stackalloc char[DisguiseLimits.LongestSound];
        Span<char> other = stackalloc char[DisguiseLimits.LongestSound];
        var framed = _byFrame.Of(OrdinaryDisguises.FrameHash(key));
        foreach (var level in PhoneticKey.Levels)
        {
            var sound = soundBuffer.Slice(0, PhoneticKey.Write(key, level, soundBuffer));
            foreach (var number in framed)
            {
                var term = buffer.Slice(0, _aims.Write(_all[number], buffer));
                if (!key.SequenceEqual(term) && sound.SequenceEqual(other.Slice(0, PhoneticKey.Write(term, level, other))))
                    found.Add(Guess.Of(_all[number], term.Length, steps | ReadingSteps.Phonetic, (level < PhoneticLevel.Close || term.Length >= DisguiseLimits.ShortestClose) && !OrdinaryDisguises.SoundsLike(sound, level, except: term)));
            }
        }
    }

    /// <summary>Adds the aims of the same letters in which two neighbours changed places, and the one that the key spells backwards.</summary>
    public void FindReordered(string key, ReadingSteps steps, List<Guess> found)
    {
        if (!_byLetters.MayContain(LettersHash(key.AsSpan())))
            return;

        var swaps = SwappedLetters.Of(key).ToList();
        var ordinary = swaps.FindAll(OrdinaryWords.Contains);
        foreach (var swapped in swaps)
            Find(swapped, steps | ReadingSteps.Swapped, ordinary.TrueForAll(word => string.Equals(word, swapped, StringComparison.Ordinal)), found);
        var reversed = ReversedLetters.Of(key);
        if (!string.Equals(reversed, key, StringComparison.Ordinal))
            Find(reversed, steps | ReadingSteps.Reversed, isSure: true, found);
    }

    /// <summary>Adds the aims of the same length that agree in every letter that is to be seen, where enough are.</summary>
    public void FindCovered(string masked, ReadingSteps steps, List<Guess> found)
    {
        if (masked.Length is < DisguiseLimits.ShortestTerm or > DisguiseLimits.LongestTerm || !MaskedLetters.Are(masked))
            return;

        var seen = MaskedLetters.CountSeen(masked);
        if (seen >= DisguiseLimits.FewestSeen && seen * 2 >= masked.Length)
            _covered.Find(masked.AsSpan(), steps, found);
    }

    private void Find(string spelling, ReadingSteps steps, bool isSure, List<Guess> found)
    {
        if (spelling.Length is < DisguiseLimits.ShortestTerm or > DisguiseLimits.LongestTerm)
            return;

        var aims = new List<Aim>();
        _aims.Collect(spelling.AsSpan(), aims);
        foreach (var aim in aims)
            found.Add(Guess.Of(aim, spelling.Length, steps, isSure));
    }

    private static bool HasEnoughConsonants(ReadOnlySpan<char> key)
    {
        var consonants = ConsonantSkeleton.CountConsonants(key);
        return consonants > DisguiseLimits.FewestConsonants || (consonants == DisguiseLimits.FewestConsonants && key.Length > consonants);
    }

    private static uint LettersHash(ReadOnlySpan<char> word) => SpellingHash.Spread((uint)SwappedLetters.KeyOf(word));

    private bool IsLatin(Aim aim) => LatinLetters.Are(_terms[aim.Spelling].AsSpan());

    /// <summary>Writes the hash of each aim.</summary>
    private uint[] HashAll(uint[] hashes, WordHash hashOf)
    {
        Span<char> buffer = stackalloc char[DisguiseLimits.LongestTerm];
        for (var number = 0; number < _all.Length; number++)
            hashes[number] = hashOf(buffer.Slice(0, _aims.Write(_all[number], buffer)));
        return hashes;
    }
}

/// <summary>A spelling that a word may stand for, with the steps of the reading and of the guess.</summary>
internal readonly record struct Guess(Aim Aim, ReadingSteps Steps)
{
    public static Guess Of(Aim aim, int length, ReadingSteps steps, bool isSure) =>
        new(aim, isSure && length >= DisguiseLimits.ShortestSure ? steps : steps | ReadingSteps.Doubtful);
}
