using AsnEthics.Rules.Matching.Scanning;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>Sets of numbers by number, as the words of a bit set that hold some of them: numbers that stand near each other are added together. Immutable.</summary>
internal sealed class BitLists
{
    /// <summary>How many numbers a word of a bit set holds.</summary>
    public const int BitsOfWord = 64;

    private readonly int[] _starts;
    private readonly (int Word, ulong Bits)[] _words;

    public BitLists(IEnumerable<IEnumerable<int>> lists)
    {
        var starts = new List<int> { 0 };
        var words = new List<(int, ulong)>();
        var bitsOfWords = Array.Empty<ulong>();
        var wordsOfList = new List<int>();
        foreach (var list in lists)
        {
            foreach (var number in list)
            {
                var word = number / BitsOfWord;
                if (word >= bitsOfWords.Length)
                    Array.Resize(ref bitsOfWords, Math.Max(word + 1, bitsOfWords.Length * 2));
                if (bitsOfWords[word] == 0)
                    wordsOfList.Add(word);
                bitsOfWords[word] |= 1UL << (number % BitsOfWord);
            }

            foreach (var word in wordsOfList)
            {
                words.Add((word, bitsOfWords[word]));
                bitsOfWords[word] = 0;
            }

            wordsOfList.Clear();
            starts.Add(words.Count);
        }

        _starts = [.. starts];
        _words = [.. words];
    }

    /// <summary>Adds the numbers of a list to a bit set.</summary>
    public void AddTo(int list, ulong[] set)
    {
        foreach (var (word, bits) in _words.AsSpan(_starts[list], _starts[list + 1] - _starts[list]))
            set[word] |= bits;
    }

    /// <summary>Whether a bit set holds one of the numbers of a list.</summary>
    public bool Overlap(int list, ulong[] set)
    {
        foreach (var (word, bits) in _words.AsSpan(_starts[list], _starts[list + 1] - _starts[list]))
        {
            if ((set[word] & bits) != 0)
                return true;
        }

        return false;
    }

    /// <summary>The numbers of some lists together, each once.</summary>
    public int[] Union(IEnumerable<int> lists) => [.. lists.SelectMany(NumbersOf).Distinct().OrderBy(number => number)];

    /// <summary>Adds numbers to a bit set.</summary>
    public static void Add(ReadOnlySpan<int> numbers, ulong[] set)
    {
        foreach (var number in numbers)
            set[number / BitsOfWord] |= 1UL << (number % BitsOfWord);
    }

    public static bool Holds(ulong[] set, int number) => (set[number / BitsOfWord] >> (number % BitsOfWord) & 1) != 0;

    private IEnumerable<int> NumbersOf(int list)
    {
        for (var index = _starts[list]; index < _starts[list + 1]; index++)
        {
            var (word, bits) = _words[index];
            for (; bits != 0; bits &= bits - 1)
                yield return (word * BitsOfWord) + LowestBit.Of(bits);
        }
    }
}
