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

    private Entry?[] _words = new Entry?[1 << SmallestBits];

    public bool TryGet(ulong packed, [NotNullWhen(true)] out LoudWord? word)
    {
        var words = Volatile.Read(ref _words);
        var place = Place(words, packed);
        for (var beside = 0; beside < PlacesOfWord; beside++)
        {
            if (Volatile.Read(ref words[place ^ beside]) is not { } entry)
                break;
            if (entry.Packed != packed)
                continue;
            word = entry.Word;
            return true;
        }

        word = null;
        return false;
    }

    /// <summary>Adds a word, in place of another one where its places are taken and the table may not grow.</summary>
    public void Add(ulong packed, LoudWord word)
    {
        var words = Volatile.Read(ref _words);
        var entry = new Entry(packed, word);
        while (!TrySet(words, entry))
        {
            if (words.Length == 1 << LargestBits)
            {
                Volatile.Write(ref words[Place(words, packed)], entry);
                return;
            }

            // two threads may both do this; the words of one are then worked out anew
            words = Grown(words);
            Volatile.Write(ref _words, words);
        }
    }

    /// <summary>Twice as large; words for which there is no place are forgotten.</summary>
    private static Entry?[] Grown(Entry?[] words)
    {
        var grown = new Entry?[words.Length * 2];
        foreach (var entry in words)
        {
            if (entry is not null)
                TrySet(grown, entry);
        }

        return grown;
    }

    /// <summary>Sets a word where one of its places is free; false where none is.</summary>
    private static bool TrySet(Entry?[] words, Entry entry)
    {
        var place = Place(words, entry.Packed);
        for (var beside = 0; beside < PlacesOfWord; beside++)
        {
            if (Volatile.Read(ref words[place ^ beside]) is { } there && there.Packed != entry.Packed)
                continue;
            Volatile.Write(ref words[place ^ beside], entry);
            return true;
        }

        return false;
    }

    private static int Place(Entry?[] words, ulong packed) => (int)((packed * Multiplier) >> 32) & (words.Length - 1);

    private sealed record Entry(ulong Packed, LoudWord Word);
}
