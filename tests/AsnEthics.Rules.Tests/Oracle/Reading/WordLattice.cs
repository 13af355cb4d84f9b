namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>
/// All words of a post and which can follow which. Every written word leads to the place where the next one begins. What was set apart is also one word from the first piece to the
/// last, what was run together also its parts. A hashtag, a mention and a link can be passed over, read whole, or read word by word.
/// </summary>
internal sealed class WordLattice
{
    private readonly LatticeWord[] _words;
    private readonly Dictionary<int, int> _skips;

    /// <summary>The lattice over words in any order; a word that two ways lead to stands in it once.</summary>
    public WordLattice(IEnumerable<LatticeWord> words, Dictionary<int, int> skips, IReadOnlyList<WordReadings> distinct)
        : this([.. words], skips, distinct) =>
        Array.Sort(_words, ByPlace);

    private WordLattice(LatticeWord[] words, Dictionary<int, int> skips, IReadOnlyList<WordReadings> distinct) => (_words, _skips, Distinct) = (words, skips, distinct);

    /// <summary>The words by the place they begin at.</summary>
    public IReadOnlyList<LatticeWord> Words => _words;

    /// <summary>The different words as written, by their id.</summary>
    public IReadOnlyList<WordReadings> Distinct { get; }

    /// <summary>The indexes of the words that begin at a place, from first up to but not including end.</summary>
    public (int First, int End) WordsFrom(int place)
    {
        var first = FirstFrom(place);
        var end = first;
        while (end < _words.Length && _words[end].From == place)
            end++;
        return (first, end);
    }

    /// <summary>The place behind the hashtag, mention or link that begins at this one, or -1.</summary>
    public int Skip(int place) => _skips.TryGetValue(place, out var behind) ? behind : -1;

    /// <summary>The lattice without the words that the condition is true for.</summary>
    public WordLattice Without(Func<LatticeWord, bool> dropped) => new(Array.FindAll(_words, word => !dropped(word)), _skips, Distinct);

    private int FirstFrom(int place)
    {
        var low = 0;
        var high = _words.Length;
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

    private static int ByPlace(LatticeWord left, LatticeWord right) =>
        left.From != right.From ? left.From.CompareTo(right.From) : left.To != right.To ? left.To.CompareTo(right.To) : left.Word.Id.CompareTo(right.Word.Id);
}
