using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>The hits a condition may look at: for each pattern a stretch of its live hits, looked up when it is asked for.</summary>
internal readonly struct HitScope
{
    private readonly RuleHits _hits;
    private readonly ScopeKind _kind;
    private readonly int _first;
    private readonly int _end;

    private HitScope(RuleHits hits, ScopeKind kind, int first, int end) => (_hits, _kind, _first, _end) = (hits, kind, first, end);

    /// <summary>The hits of a pattern in the scope.</summary>
    public ReadOnlySpan<Hit> this[int pattern]
    {
        get
        {
            var hits = _hits.Live(pattern);
            var first = First(hits);
            return hits.Slice(first, End(hits, first) - first);
        }
    }

    /// <summary>The index, among all live hits of the pattern, of the first one in the scope.</summary>
    public int First(int pattern) => First(_hits.Live(pattern));

    public bool Has(int pattern) => !this[pattern].IsEmpty;

    public static HitScope Post(RuleHits hits) => new(hits, ScopeKind.Post, 0, 0);

    public static HitScope Sentence(RuleHits hits, int sentence) => new(hits, ScopeKind.Sentence, sentence, sentence + 1);

    /// <summary>The hits that lie wholly in a stretch of words.</summary>
    public static HitScope Words(RuleHits hits, int firstWord, int endWord) => new(hits, ScopeKind.Window, firstWord, endWord);

    private int First(ReadOnlySpan<Hit> hits) => _kind switch
    {
        _ when hits.IsEmpty => 0,
        ScopeKind.Sentence => HitSearch.CountWhile(hits, _first, static (hit, sentence) => hit.Sentence < sentence),
        ScopeKind.Window => HitSearch.CountWhile(hits, _first, static (hit, firstWord) => hit.FirstWord < firstWord),
        _ => 0,
    };

    private int End(ReadOnlySpan<Hit> hits, int first) => _kind switch
    {
        _ when hits.IsEmpty => 0,
        ScopeKind.Sentence => HitSearch.CountWhile(hits, _end, static (hit, behind) => hit.Sentence < behind),
        ScopeKind.Window => Math.Max(first, HitSearch.CountWhile(hits, _end, static (hit, endWord) => hit.EndWord <= endWord)),
        _ => hits.Length,
    };
}
