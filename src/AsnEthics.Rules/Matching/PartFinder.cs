using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>Finds letters inside words, in any reading; the hit is what they were read from.</summary>
internal sealed class PartFinder(PartAlternative alternative) : AlternativeFinder
{
    private readonly string _text = alternative.Cased ? WordKey.Cased(alternative.Text) : WordKey.Of(alternative.Text);

    public override void Find(ReadPost post, List<Hit> hits)
    {
        if (_text.Length == 0)
            return;

        var found = new List<(TextRange Range, ReadingSteps Steps)>();
        foreach (var word in post.Lattice.Distinct)
        {
            found.Clear();
            foreach (var reading in word.Readings)
                Find(reading, found);
            if (found.Count == 0)
                continue;

            foreach (var occurrence in post.Occurrences(word.Id))
            {
                var start = post.Lattice.Words[occurrence].Start;
                foreach (var (range, steps) in found)
                    hits.Add(post.HitAt(start + range.Start, start + range.End, alternative.Weight, steps));
            }
        }
    }

    private void Find(Reading reading, List<(TextRange Range, ReadingSteps Steps)> found)
    {
        var steps = alternative.Cased ? reading.Steps & ~ReadingSteps.Lower : reading.Steps;
        if ((steps & alternative.Forbidden) != 0)
            return;

        var key = alternative.Cased ? reading.CasedKey : reading.Key;
        for (var index = key.IndexOf(_text, StringComparison.Ordinal); index >= 0; index = key.IndexOf(_text, index + 1, StringComparison.Ordinal))
            found.Add((reading.Written(index, _text.Length), steps));
    }
}
