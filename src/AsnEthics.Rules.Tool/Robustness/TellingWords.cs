using System.Collections.Immutable;

namespace AsnEthics.Rules.Tool.Robustness;

/// <summary>
/// The words of a yes example that make it one: those in its marks without which the rule finds nothing at their place. A word that a phrase passes over is none of them, and hiding it would say nothing about the rule.
/// </summary>
internal static class TellingWords
{
    // An ordinary word that takes the place of another one; where a rule looks for the first, the second serves.
    private static readonly string[] Neutral = ["genteng", "payung"];

    /// <param name="example">A yes example.</param>
    /// <param name="marks">The stretches that are to be reported.</param>
    /// <param name="finds">Whether the rule finds something in the stretch of that text.</param>
    /// <returns>Runs of telling words that stand side by side, one blank between them.</returns>
    public static ImmutableArray<TextRange> RunsOf(string example, IEnumerable<TextRange> marks, Func<string, TextRange, bool> finds)
    {
        var runs = ImmutableArray.CreateBuilder<TextRange>();
        foreach (var word in marks.SelectMany(mark => WordsIn(example, mark)).Distinct().OrderBy(word => word.Start))
        {
            if (!IsTelling(example, word, finds))
                continue;
            if (runs.Count > 0 && runs[^1].End + 1 == word.Start && example[runs[^1].End] == ' ')
                runs[^1] = new TextRange(runs[^1].Start, word.End);
            else
                runs.Add(word);
        }

        return runs.ToImmutable();
    }

    private static bool IsTelling(string example, TextRange word, Func<string, TextRange, bool> finds) => Neutral.Any(neutral =>
    {
        var without = string.Concat(example.AsSpan(0, word.Start), neutral, example.AsSpan(word.End));
        return !finds(without, new TextRange(word.Start, word.Start + neutral.Length));
    });

    /// <summary>The words that consist of Latin letters alone: what else stands in a mark is hidden already, or no word.</summary>
    private static IEnumerable<TextRange> WordsIn(string text, TextRange mark)
    {
        for (var start = mark.Start; start < mark.End;)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            var (first, last) = (start, end);
            while (first < last && char.IsPunctuation(text[first]) && text[first] is not ('#' or '@'))
                first++;
            while (last > first && char.IsPunctuation(text[last - 1]))
                last--;
            if (last > first && last <= mark.End && text.AsSpan(first, last - first).IndexOfAnyExcept(Letters) < 0)
                yield return new TextRange(first, last);
            start = end + 1;
        }
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
