using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Matching.Passes;
using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>A hit of a pattern of a simple rule in a chunk, in units from the chunk's beginning.</summary>
internal readonly record struct ChunkHit(TextRange Range, SimpleHit Hit);

/// <summary>
/// Works out what a chunk is to simple rules wherever it stands: a word with hyphens or with signs around it, a hashtag. Reads it as it would be read in a post. Of more tokens than one it hangs on the sentences
/// around them which go together. Safe for any number of threads.
/// </summary>
internal sealed class ChunkHits(MatchPlan plan)
{
    /// <summary>The hits of each pattern in order, none inside a longer one; null where they hang on more than the chunk.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="signals">All signals that it may be.</param>
    public ChunkHit[]? Find(string chunk, List<Token> tokens, int[] signals)
    {
        if (tokens.Count != 1 || Array.Exists(signals, signal => signal >= plan.Tests.Count))
            return null;

        var lattice = new PostLattice();
        new PostLatticeBuilder().Build(PostText.Read(chunk), plan.Facts, PostHints.None, lattice);
        var found = new SortedDictionary<(int Rule, int Pattern), HitTable>();
        for (var index = 0; index < lattice.Count; index++)
        {
            var word = lattice[index];
            foreach (var match in lattice.FactsOf(word).Matches)
            {
                if (SignalJudge.IsGuess(match.Steps) && SignalJudge.LooksLikeName(chunk.AsSpan(tokens[0].Start)))
                    return null;
                foreach (var use in plan.Simple.UsesOf(match.Test))
                    HitsOf(use, found).Add(new Hit(word.Start, word.End, 0, 0, 0, use.Weight, match.Steps));
            }
        }

        return [.. found.SelectMany(pattern => Arranged(pattern.Key.Rule, pattern.Key.Pattern, pattern.Value))];
    }

    private static HitTable HitsOf(SimpleUse use, SortedDictionary<(int Rule, int Pattern), HitTable> found)
    {
        if (!found.TryGetValue((use.Rule, use.Pattern), out var hits))
            found.Add((use.Rule, use.Pattern), hits = new HitTable());
        return hits;
    }

    private static IEnumerable<ChunkHit> Arranged(int rule, int pattern, HitTable hits) =>
        hits[hits.Arrange(0)].ToArray().Select(hit => new ChunkHit(hit.Range, new SimpleHit(rule, pattern, hit.Weight, hit.Steps)));
}
