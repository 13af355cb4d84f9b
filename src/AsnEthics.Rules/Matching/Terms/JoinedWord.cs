using System.Runtime.CompilerServices;
using AsnEthics.Rules.Matching.Scanning;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>The letters of one or several words written as one, five bits each as in a <see cref="PackedWord"/>: the first 36, and how many there are.</summary>
internal struct JoinedWord
{
    /// <summary>How many letters are held.</summary>
    public const int MostLetters = 3 * Letters;

    private const int Letters = PackedWord.Letters;
    private const int BitsOfLetter = PackedWord.BitsOfLetter;
    private const int Bits = Letters * BitsOfLetter;
    private const int TailLetters = 3;
    private const int TailBits = TailLetters * BitsOfLetter;
    private const ulong All = (1UL << Bits) - 1;

    private ulong _first;
    private ulong _second;
    private ulong _third;

    /// <summary>The last three letters, the last one highest.</summary>
    private uint _tail;

    /// <summary>The letters of all words.</summary>
    public int Length { get; private set; }

    /// <summary>A word in small letters.</summary>
    public static JoinedWord Of(ReadOnlySpan<char> word)
    {
        var joined = default(JoinedWord);
        for (var start = 0; start < word.Length; start += Letters)
        {
            var part = word.Slice(start, Math.Min(Letters, word.Length - start));
            joined.Add(PackedWord.Of(part), part.Length);
        }

        return joined;
    }

    /// <summary>Adds a packed word of 1 to 12 letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong word, int letters)
    {
        if (Length < Letters)
        {
            var place = Length * BitsOfLetter;
            _first |= (word << place) & All;
            _second = word >> (Bits - place);
        }
        else
        {
            AddBehind(word);
        }

        _tail = letters >= TailLetters ? (uint)(word >> ((letters - TailLetters) * BitsOfLetter)) : (_tail | (uint)word << TailBits) >> (letters * BitsOfLetter);
        Length += letters;
    }

    /// <summary>Adds a word behind the first twelve letters.</summary>
    private void AddBehind(ulong word)
    {
        var place = Length % Letters * BitsOfLetter;
        var inPart = (word << place) & All;
        if (Length < 2 * Letters)
        {
            _second |= inPart;
            _third = word >> (Bits - place);
        }
        else if (Length < MostLetters)
        {
            _third |= inPart;
        }
    }

    /// <summary>A hash with all bits well spread.</summary>
    public readonly uint Hash()
    {
        // odd numbers without a pattern; the last step is that of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014)
        var sum = (_first * 0x9E37_79B9_7F4A_7C15) + (_second * 0xC2B2_AE3D_27D4_EB4F) + (_third * 0x1656_67B1_9E37_79F9) + (uint)Length;
        sum = (sum ^ (sum >> 27)) * 0x94D0_49BB_1331_11EB;
        return (uint)(sum >> 32) ^ (uint)(sum >> 57);
    }

    /// <summary>Whether it ends with up to three letters.</summary>
    /// <param name="ending">The letters, packed.</param>
    /// <param name="letters">How many.</param>
    public readonly bool EndsWith(uint ending, int letters) => _tail >> ((TailLetters - letters) * BitsOfLetter) == ending;

    /// <summary>The word without its last letters; of more than <see cref="MostLetters"/> those behind are not known.</summary>
    public readonly JoinedWord Without(int letters)
    {
        var length = Length - letters;
        var kept = (1UL << (length % Letters * BitsOfLetter)) - 1;
        return (length / Letters) switch
        {
            0 => new JoinedWord { _first = _first & kept, Length = length },
            1 => new JoinedWord { _first = _first, _second = _second & kept, Length = length },
            2 => new JoinedWord { _first = _first, _second = _second, _third = _third & kept, Length = length },
            _ => new JoinedWord { _first = _first, _second = _second, _third = _third, Length = length },
        };
    }
}
