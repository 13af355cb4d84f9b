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
    private int _added;

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

    /// <summary>Adds a word, in place of another one where its places are taken.</summary>
    public void Add(ulong packed, LoudWord word)
    {
        var words = Volatile.Read(ref _words);
        if (Interlocked.Increment(ref _added) > words.Length / 2 && words.Length < 1 << LargestBits)
        {
            // two threads may both do this; the words of one are then worked out anew
            words = Grown(words);
            _added = words.Length / 4;
            Volatile.Write(ref _words, words);
        }

        Set(words, new Entry(packed, word));
    }

    private static Entry?[] Grown(Entry?[] words)
    {
        var grown = new Entry?[words.Length * 2];
        foreach (var entry in words)
        {
            if (entry is not null)
                Set(grown, entry);
        }

        return grown;
    }

    private static void Set(Entry?[] words, Entry entry)
    {
        var place = Place(words, entry.Packed);
        var free = place;
        for (var beside = 0; beside < PlacesOfWord; beside++)
        {
            if (Volatile.Read(ref words[place ^ beside]) is { } there && there.Packed != entry.Packed)
                continue;
            free = place ^ beside;
            break;
        }

        Volatile.Write(ref words[free], entry);
    }

    private static int Place(Entry?[] words, ulong packed) => (int)((packed * Multiplier) >> 32) & (words.Length - 1);

    private sealed record Entry(ulong Packed, LoudWord Word);
}
