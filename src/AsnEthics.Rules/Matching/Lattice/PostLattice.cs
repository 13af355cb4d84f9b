using AsnEthics.Rules.Matching.Terms;

namespace AsnEthics.Rules.Matching.Lattice;

/// <summary>
/// All words of a post and which can follow which. Every written word leads to the place where the next one begins. What was set apart is also one word from the first piece to the
/// last, what was run together also its parts. A hashtag, a mention and a link can be passed over, read whole, or read word by word. Filled and cleared again from check to check.
/// </summary>
internal sealed class PostLattice
{
    private const int MostKept = 4096;

#if NET
    private static readonly Comparison<LatticeWord> ByPlace = Compare;
#else
    private static readonly Comparer<LatticeWord> ByPlace = Comparer<LatticeWord>.Create(Compare);
#endif

    /// <summary>The numbers of <see cref="WordFacts.Quiet"/> and <see cref="WordFacts.Unreadable"/>.</summary>
    private const int Quiet = 0;
    private const int Unreadable = 1;

    private readonly List<WordFacts> _facts = [WordFacts.Quiet, WordFacts.Unreadable];
    private LatticeWord[] _words = new LatticeWord[32];
    private readonly List<(int Place, int Behind)> _skips = [];

    /// <summary>How many of the first words were added in order.</summary>
    private int _inOrder;

    /// <summary>For the words behind those, while they are put between them.</summary>
    private LatticeWord[] _behind = [];

    /// <summary>The number of words, which stand by the place they begin at.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a long post has left more memory here than is worth keeping.</summary>
    public bool IsLarge => _words.Length > MostKept || _behind.Length > MostKept;

    /// <summary>A word, where it stands: it moves when words are added or sorted.</summary>
    public ref readonly LatticeWord this[int word] => ref _words[word];

    public void Clear()
    {
        Count = 0;
        _facts.RemoveRange(Unreadable + 1, _facts.Count - Unreadable - 1);
        _skips.Clear();
        _inOrder = 0;
    }

    /// <summary>What the plan says of a word.</summary>
    public WordFacts FactsOf(in LatticeWord word) => _facts[word.Facts];

    /// <summary>Whether no pattern has to do with a word.</summary>
    public static bool IsQuiet(in LatticeWord word) => word.Facts == Quiet;

    /// <summary>Takes what the plan says of a word to be added, and gives its number.</summary>
    public int Number(WordFacts facts)
    {
        if (ReferenceEquals(facts, WordFacts.Quiet))
            return Quiet;
        if (ReferenceEquals(facts, WordFacts.Unreadable))
            return Unreadable;
        _facts.Add(facts);
        return _facts.Count - 1;
    }

    /// <summary>Makes room for words to be added: to grow step by step takes as much memory again.</summary>
    public void Reserve(int words)
    {
        if (words > _words.Length)
            Array.Resize(ref _words, Math.Max(words, 2 * _words.Length));
    }

    /// <summary>Adds a word, in any order; <see cref="Sort"/> is to be called behind the last one.</summary>
    public void Add(in LatticeWord word)
    {
        if (_inOrder == Count && (Count == 0 || Compare(in _words[Count - 1], in word) <= 0))
            _inOrder++;
        if (Count == _words.Length)
            Array.Resize(ref _words, 2 * Count);
        _words[Count++] = word;
    }

    /// <summary>Says that the hashtag, mention or link at a place, behind all that have been named so far, can be passed over.</summary>
    public void AddSkip(int place, int behind) => _skips.Add((place, behind));

    /// <summary>Puts the words in order. Of most posts they nearly are: written words first, then a few guesses at some of them.</summary>
    public void Sort()
    {
        var behind = Count - _inOrder;
        if (behind > _inOrder)
            SortStretch(0, Count);
        else if (behind > 0)
            Merge(behind);
        _inOrder = Count;
    }

    /// <summary>Sorts the last words and puts them between those before, which are in order.</summary>
    private void Merge(int behind)
    {
        var next = Count - behind - 1;
        SortStretch(next + 1, behind);
        if (behind > _behind.Length)
            _behind = new LatticeWord[Math.Max(behind, 2 * _behind.Length)];
        Array.Copy(_words, next + 1, _behind, 0, behind);
        for (var place = Count - 1; behind > 0; place--)
            _words[place] = next >= 0 && Compare(in _words[next], in _behind[behind - 1]) > 0 ? _words[next--] : _behind[--behind];
    }

    private void SortStretch(int start, int count)
    {
#if NET
        // an array sorts by a comparer, and makes a new comparison of it each time
        _words.AsSpan(start, count).Sort(ByPlace);
#else
        Array.Sort(_words, start, count, ByPlace);
#endif
    }

    /// <summary>The indexes of the words that begin at a place, from first up to but not including end.</summary>
    public (int First, int End) WordsFrom(int place)
    {
        var first = FirstFrom(place);
        var end = first;
        while (end < Count && _words[end].From == place)
            end++;
        return (first, end);
    }

    /// <summary>The place behind the hashtag, mention or link that begins at this one, or -1.</summary>
    public int Skip(int place)
    {
        var low = 0;
        var high = _skips.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_skips[middle].Place < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _skips.Count && _skips[low].Place == place ? _skips[low].Behind : -1;
    }

    private int FirstFrom(int place)
    {
        var low = 0;
        var high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_words[middle].From < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static int Compare(LatticeWord left, LatticeWord right) => Compare(in left, in right);

    private static int Compare(in LatticeWord left, in LatticeWord right) => left.From != right.From ? left.From.CompareTo(right.From) : left.To.CompareTo(right.To);
}
