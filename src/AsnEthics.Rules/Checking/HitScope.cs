using AsnEthics.Rules.Matching;

namespace AsnEthics.Rules.Checking;

/// <summary>The hits a condition may look at: for each pattern a stretch of its live hits.</summary>
internal sealed class HitScope
{
    private readonly Hit[][] _hits;
    private readonly int[] _first;
    private readonly int[] _end;

    private HitScope(Hit[][] hits) => (_hits, _first, _end) = (hits, new int[hits.Length], new int[hits.Length]);

    /// <summary>The hits of a pattern in the scope.</summary>
    public ReadOnlySpan<Hit> this[int pattern] => _hits[pattern].AsSpan(_first[pattern], _end[pattern] - _first[pattern]);

    /// <summary>The index, among all live hits of the pattern, of the first one in the scope.</summary>
    public int First(int pattern) => _first[pattern];

    public bool Has(int pattern) => _end[pattern] > _first[pattern];

    public static HitScope Post(Hit[][] hits)
    {
        var scope = new HitScope(hits);
        for (var pattern = 0; pattern < hits.Length; pattern++)
            scope._end[pattern] = hits[pattern].Length;
        return scope;
    }

    public static HitScope Sentence(Hit[][] hits, int sentence)
    {
        var scope = new HitScope(hits);
        for (var pattern = 0; pattern < hits.Length; pattern++)
        {
            scope._first[pattern] = HitSearch.CountWhile(hits[pattern], sentence, static (hit, sentence) => hit.Sentence < sentence);
            scope._end[pattern] = HitSearch.CountWhile(hits[pattern], sentence, static (hit, sentence) => hit.Sentence <= sentence);
        }

        return scope;
    }

    /// <summary>The hits that lie wholly in a stretch of words.</summary>
    public static HitScope Words(Hit[][] hits, int firstWord, int endWord)
    {
        var scope = new HitScope(hits);
        for (var pattern = 0; pattern < hits.Length; pattern++)
        {
            scope._first[pattern] = HitSearch.CountWhile(hits[pattern], firstWord, static (hit, firstWord) => hit.FirstWord < firstWord);
            scope._end[pattern] = Math.Max(scope._first[pattern], HitSearch.CountWhile(hits[pattern], endWord, static (hit, endWord) => hit.EndWord <= endWord));
        }

        return scope;
    }
}
