namespace AsnEthics.Rules.Matching;

/// <summary>Finds every word that passes a test: the alternatives of a pattern that are one word each.</summary>
internal sealed class WordsFinder(int test, int weight) : AlternativeFinder
{
    public override void Find(ReadPost post, HitTable hits)
    {
        foreach (var (word, steps) in post.WordsPassing(test))
        {
            var place = post.Lattice[word];
            hits.Add(new Hit(place.Start, place.End, place.FirstWord, place.EndWord, place.Sentence, weight, steps));
        }
    }
}
