using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>Finds the letters of a part pattern inside a word, in any reading; the stretch is what they were read from.</summary>
internal sealed class PartSearch(int part, PartAlternative alternative)
{
    private readonly string _text = alternative.Cased ? WordKey.Cased(alternative.Text) : WordKey.Of(alternative.Text);

    public bool IsCased => alternative.Cased;

    /// <summary>Whether it may be found in a number.</summary>
    public bool HasDigits { get; } = alternative.Text.Any(char.IsDigit);

    /// <summary>Adds the stretches, the plainest readings first. Where a plainer reading has found the letters, another one adds nothing: it only reads more of the word into them.</summary>
    public void Find(WordReadings word, List<PartMatch> found)
    {
        if (_text.Length == 0)
            return;

        bool[]? taken = null;
        foreach (var reading in word.Readings)
        {
            var before = found.Count;
            Find(reading, taken, found);
            for (var index = before; index < found.Count; index++)
            {
                taken ??= new bool[word.Written.Length];
                taken.AsSpan(found[index].Range.Start, found[index].Range.Length).Fill(true);
            }
        }
    }

    private void Find(Reading reading, bool[]? taken, List<PartMatch> found)
    {
        var steps = alternative.Cased ? reading.Steps & ~ReadingSteps.Lower : reading.Steps;
        if ((steps & alternative.Forbidden) != 0)
            return;

        var key = alternative.Cased ? reading.CasedKey : reading.Key;
        for (var index = key.IndexOf(_text, StringComparison.Ordinal); index >= 0; index = key.IndexOf(_text, index + 1, StringComparison.Ordinal))
        {
            var range = reading.Written(index, _text.Length);
            if (taken is null || Array.IndexOf(taken, true, range.Start, range.Length) < 0)
                found.Add(new PartMatch(part, range, steps));
        }
    }
}
