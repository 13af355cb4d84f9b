using System.Diagnostics.CodeAnalysis;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Remembers words that rules ask for, by their packed letters; there are four places for a word, side by side. A word may be forgotten for another one; it is then worked out anew. Safe for any number of threads.</summary>
internal sealed class LoudWords
{
    private const int SmallestBits = 8;
    private const int LargestBits = 15;
    private const int PlacesOfWord = 4;

    /// <summary>2^64 divided by the golden ratio, odd: spreads numbers over the upper bits (Knuth, multiplicative hashing).</summary>
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    private LoudWord?[] _words = new LoudWord?[1 << SmallestBits];

    public bool TryGet(ulong packed, [NotNullWhen(true)] out LoudWord? word)
    {
        var words = Volatile.Read(ref _words);
        var place = Place(words, packed);
        for (var beside = 0; beside < PlacesOfWord; beside++)
        {
            word = Volatile.Read(ref words[place ^ beside]);
            if (word is null)
                return false;
            if (word.Packed == packed)
                return true;
        }

        word = null;
        return false;
    }

    /// <summary>Adds a word, in place of another one where its places are taken and the table may not grow.</summary>
    public void Add(LoudWord word)
    {
        var words = Volatile.Read(ref _words);
        while (!TrySet(words, word))
        {
            if (words.Length == 1 << LargestBits)
            {
                Volatile.Write(ref words[Place(words, word.Packed)], word);
                return;
            }

            // two threads may both do this; the words of one are then worked out anew
            words = Grown(words);
            Volatile.Write(ref _words, words);
        }
    }

    /// <summary>Twice as large; words for which there is no place are forgotten.</summary>
    private static LoudWord?[] Grown(LoudWord?[] words)
    {
        var grown = new LoudWord?[words.Length * 2];
        foreach (var word in words)
        {
            if (word is not null)
                TrySet(grown, word);
        }

        return grown;
    }

    /// <summary>Sets a word where one of its places is free; false where none is.</summary>
    private static bool TrySet(LoudWord?[] words, LoudWord word)
    {
        var place = Place(words, word.Packed);
        for (var beside = 0; beside < PlacesOfWord; beside++)
        {
            if (Volatile.Read(ref words[place ^ beside]) is { } there && there.Packed != word.Packed)
                continue;
            Volatile.Write(ref words[place ^ beside], word);
            return true;
        }

        return false;
    }

    private static int Place(LoudWord?[] words, ulong packed) => (int)((packed * Multiplier) >> 32) & (words.Length - 1);
}
