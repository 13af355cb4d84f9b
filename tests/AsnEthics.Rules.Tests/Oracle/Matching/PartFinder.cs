using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Finds letters inside words, in any reading; the hit is what they were read from.</summary>
internal sealed class PartFinder(PartAlternative alternative) : AlternativeFinder
{
    private readonly string _text = alternative.Cased ? WordKey.Cased(alternative.Text) : WordKey.Of(alternative.Text);

    public override void Find(ReadPost post, List<Hit> hits)
    {
        if (_text.Length == 0)
            return;

        foreach (var word in post.Lattice.Distinct)
        {
            // a guess that came to nothing stands nowhere
            var occurrences = post.Occurrences(word.Id);
            if (occurrences.Count == 0)
                continue;

            var found = Find(word);
            foreach (var occurrence in occurrences)
            {
                var start = post.Lattice.Words[occurrence].Start;
                foreach (var (range, steps) in found)
                    hits.Add(post.HitAt(start + range.Start, start + range.End, alternative.Weight, steps));
            }
        }
    }

    /// <summary>The stretches of a word, the plainest readings first. Where a plainer reading has found the letters, another one adds nothing: it only reads more of the word into them.</summary>
    private List<(TextRange Range, ReadingSteps Steps)> Find(WordReadings word)
    {
        var found = new List<(TextRange Range, ReadingSteps Steps)>();
        bool[]? taken = null;
        foreach (var reading in word.Readings)
        {
            var before = found.Count;
            Find(reading, taken, found);
            for (var index = before; index < found.Count; index++)
            {
                taken ??= new bool[word.Written.Length];
                for (var unit = found[index].Range.Start; unit < found[index].Range.End; unit++)
                    taken[unit] = true;
            }
        }

        return found;
    }

    private void Find(Reading reading, bool[]? taken, List<(TextRange Range, ReadingSteps Steps)> found)
    {
        var steps = alternative.Cased ? reading.Steps & ~ReadingSteps.Lower : reading.Steps;
        if ((steps & alternative.Forbidden) != 0)
            return;

        var key = alternative.Cased ? reading.CasedKey : reading.Key;
        for (var index = key.IndexOf(_text, StringComparison.Ordinal); index >= 0; index = key.IndexOf(_text, index + 1, StringComparison.Ordinal))
        {
            var range = reading.Written(index, _text.Length);
            if (taken is null || Array.IndexOf(taken, true, range.Start, range.Length) < 0)
                found.Add((range, steps));
        }
    }
}
