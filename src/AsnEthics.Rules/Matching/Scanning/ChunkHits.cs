using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Matching.Passes;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>A hit of a pattern of a simple rule in a chunk, in units from the chunk's beginning.</summary>
internal readonly record struct ChunkHit(TextRange Range, SimpleHit Hit);

/// <summary>
/// Works out what a chunk is to simple rules wherever it stands: a word with hyphens or with signs around it, a hashtag, words with signs between. Reads it as it would be read in a post. Of more tokens than one it hangs on
/// the sentences around them which go together; the hits are known where it makes no difference. Safe for any number of threads.
/// </summary>
internal sealed class ChunkHits(MatchPlan plan)
{
    /// <summary>The hits of each pattern in order, none inside a longer one; null where they hang on more than the chunk.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="readings">What may be read over several tokens.</param>
    /// <param name="signals">All signals that it may be.</param>
    public ChunkHit[]? Find(string chunk, List<Token> tokens, List<(TextRange Range, ReadingSteps Origin)> readings, int[] signals)
    {
        if (Array.Exists(signals, signal => signal >= plan.Tests.Count) || tokens.Exists(token => MayBeName(chunk, token)))
            return null;
        if (tokens.Count == 1)
            return Arranged(HitsIn(chunk, PostHints.None));

        var found = HitsIn(chunk, new PostHints(MayHaveWordsApart: false, MayHaveSigns: false));
        var hits = Arranged(found);
        foreach (var (range, origin) in readings)
            AddHits(plan.Facts.Of(chunk.AsSpan(range.Start, range.Length), origin, isNumber: false, isDoubtful: false), range, found);
        return hits.SequenceEqual(Arranged(found)) ? hits : null;
    }

    /// <summary>The hits of a word in pieces, where these stand in one sentence.</summary>
    public ChunkHit[] OfPieces(string pieces)
    {
        var found = new SortedDictionary<(int Rule, int Pattern), HitTable>();
        AddHits(plan.Facts.Of(pieces.AsSpan(), ReadingSteps.Spaced, isNumber: false, isDoubtful: true), new TextRange(0, pieces.Length), found);
        return Arranged(found);
    }

    /// <summary>Whether a token is written like a name, and what it is hangs on where in a sentence it stands.</summary>
    private bool MayBeName(string chunk, Token token)
    {
        var written = chunk.AsSpan(token.Start, token.End - token.Start);
        return token.Kind == TokenKind.Word && LetterCase.IsTitle(written)
            && Array.Exists(plan.Facts.Of(written, ReadingSteps.None, isNumber: false, isDoubtful: false).Matches, static match => SignalJudge.IsGuess(match.Steps));
    }

    private SortedDictionary<(int Rule, int Pattern), HitTable> HitsIn(string chunk, PostHints hints)
    {
        var lattice = new PostLattice();
        new PostLatticeBuilder().Build(PostText.Read(chunk), plan.Facts, hints, lattice);
        var found = new SortedDictionary<(int Rule, int Pattern), HitTable>();
        for (var index = 0; index < lattice.Count; index++)
        {
            var word = lattice[index];
            AddHits(lattice.FactsOf(word), new TextRange(word.Start, word.End), found);
        }

        return found;
    }

    private void AddHits(WordFacts facts, TextRange range, SortedDictionary<(int Rule, int Pattern), HitTable> found)
    {
        foreach (var match in facts.Matches)
        {
            foreach (var use in plan.Simple.UsesOf(match.Test))
                HitsOf(use, found).Add(new Hit(range.Start, range.End, 0, 0, 0, use.Weight, match.Steps));
        }
    }

    private static HitTable HitsOf(SimpleUse use, SortedDictionary<(int Rule, int Pattern), HitTable> found)
    {
        if (!found.TryGetValue((use.Rule, use.Pattern), out var hits))
            found.Add((use.Rule, use.Pattern), hits = new HitTable());
        return hits;
    }

    /// <summary>The hits in order; those that stay are left, and more may be added.</summary>
    private static ChunkHit[] Arranged(SortedDictionary<(int Rule, int Pattern), HitTable> found) => [.. found.SelectMany(pattern => Arranged(pattern.Key.Rule, pattern.Key.Pattern, pattern.Value))];

    private static IEnumerable<ChunkHit> Arranged(int rule, int pattern, HitTable hits) =>
        hits[hits.Arrange(0)].ToArray().Select(hit => new ChunkHit(hit.Range, new SimpleHit(rule, pattern, hit.Weight, hit.Steps)));
}
