namespace AsnEthics.Rules.Matching.Terms;

/// <summary>
/// Spellings with their terms: a hash table that is asked with a part of a text and makes no strings. Clitic forms are taken apart (<see cref="Clitics"/>). Filled once, then only read, by any
/// number of threads.
/// </summary>
internal sealed class TermTable
{
    private const int None = -1;
    private const int FewestBuckets = 16;

    private readonly List<Spelling> _spellings;
    private readonly List<(Term Term, int Next)> _terms;
    private int[] _buckets;
    private int _longest;

    /// <param name="terms">How many terms will be added; more are taken too.</param>
    public TermTable(int terms)
    {
        _spellings = new List<Spelling>(terms);
        _terms = new List<(Term Term, int Next)>(terms);
        var buckets = FewestBuckets;
        while (buckets < terms)
            buckets *= 2;
        _buckets = Emptied(buckets);
    }

    /// <summary>The number of different spellings; clitic forms that are not written out are not counted.</summary>
    public int Count => _spellings.Count;

    public string this[int spelling] => _spellings[spelling].Text;

    /// <summary>Adds a term and gives the number of its spelling.</summary>
    public int Add(string spelling, Term term)
    {
        var number = Find(spelling.AsSpan());
        if (number == None)
            number = Insert(spelling);
        _terms.Add((term, _spellings[number].FirstTerm));
        _spellings[number] = _spellings[number] with { FirstTerm = _terms.Count - 1 };
        return number;
    }

    /// <summary>The number of a spelling that is written out; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<char> spelling)
    {
        // a word as long as the post is not hashed
        if (spelling.Length > _longest)
            return None;

        var hash = SpellingHash.Of(spelling);
        for (var number = _buckets[SpellingHash.Spread(hash) & (_buckets.Length - 1)]; number != None; number = _spellings[number].Next)
        {
            if (_spellings[number].Hash == hash && spelling.SequenceEqual(_spellings[number].Text.AsSpan()))
                return number;
        }

        return None;
    }

    /// <summary>The terms of a spelling, from the last one added to the first.</summary>
    public TermsOfSpelling TermsOf(int spelling) => new(_terms, spelling == None ? None : _spellings[spelling].FirstTerm);

    /// <summary>The terms that a spelling has as a clitic form which is not written out: those of the word before the clitic. Ask for each clitic; none where it does not end in that one.</summary>
    public TermsOfSpelling TermsBefore(ReadOnlySpan<char> spelling, int clitic)
    {
        var length = Clitics.LengthBefore(spelling, clitic);
        if (length == 0)
            return new(_terms, None);

        var word = spelling.Slice(0, spelling[length - 1] == '-' ? length - 1 : length);
        return TermsOf(Find(word));
    }

    private int Insert(string spelling)
    {
        if (_spellings.Count == _buckets.Length)
            Grow();
        _longest = Math.Max(_longest, spelling.Length);
        var hash = SpellingHash.Of(spelling.AsSpan());
        ref var bucket = ref _buckets[SpellingHash.Spread(hash) & (_buckets.Length - 1)];
        _spellings.Add(new Spelling(spelling, hash, None, bucket));
        bucket = _spellings.Count - 1;
        return bucket;
    }

    private void Grow()
    {
        _buckets = Emptied(_buckets.Length * 2);
        for (var number = 0; number < _spellings.Count; number++)
        {
            ref var bucket = ref _buckets[SpellingHash.Spread(_spellings[number].Hash) & (_buckets.Length - 1)];
            _spellings[number] = _spellings[number] with { Next = bucket };
            bucket = number;
        }
    }

    private static int[] Emptied(int size)
    {
        var buckets = new int[size];
        for (var index = 0; index < size; index++)
            buckets[index] = None;
        return buckets;
    }

    private readonly record struct Spelling(string Text, uint Hash, int FirstTerm, int Next);
}

/// <summary>Walks the terms of one spelling without allocating.</summary>
internal struct TermsOfSpelling(List<(Term Term, int Next)> terms, int first)
{
    private int _next = first;

    public Term Current { get; private set; }

    public readonly TermsOfSpelling GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next < 0)
            return false;
        (Current, _next) = terms[_next];
        return true;
    }
}
