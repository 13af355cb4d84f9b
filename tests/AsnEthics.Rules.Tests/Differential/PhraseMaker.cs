using System.Globalization;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>Makes the texts of <c>phrase</c> patterns: words, roots, gaps and choices, with samples that take one way through them.</summary>
internal sealed class PhraseMaker(Dice dice, Vocabulary words)
{
    private const int MostElements = 4;
    private const int LongestGap = 4;
    private const int Samples = 3;

    public TextDraft Make()
    {
        var (text, sample) = Sequence(MostElements, depth: 2);
        return TextDraft.Quoted(text, Enumerable.Range(0, Samples).Select(_ => sample()));
    }

    /// <summary>A sequence that begins and ends with a word, and what writes a sample of it.</summary>
    private (string Text, Func<string> Sample) Sequence(int most, int depth)
    {
        var elements = new List<(string Text, Func<string> Sample)> { Word(depth) };
        for (var count = dice.Roll(most); count > 0; count--)
        {
            if (dice.Percent(35))
                elements.Add(Gap());
            elements.Add(Word(depth));
        }

        return (string.Join(' ', elements.Select(element => element.Text)), () => string.Join(' ', elements.Select(element => element.Sample()).Where(sample => sample.Length > 0)));
    }

    private (string Text, Func<string> Sample) Word(int depth)
    {
        var kind = dice.Roll(10);
        if (kind < 2 && depth > 0)
            return Choice(depth);
        if (kind < 4 && words.RootsUsed.Count > 0)
        {
            var root = dice.Pick(words.RootsUsed);
            return ("+" + root, () => dice.Pick(Vocabulary.SomeForms(root, dice)));
        }

        var word = dice.Percent(70) ? dice.Pick(words.Words) : dice.Pick(Vocabulary.Fillers);
        return (word, () => word);
    }

    private (string Text, Func<string> Sample) Choice(int depth)
    {
        var options = Enumerable.Range(0, 1 + dice.Roll(3)).Select(_ => Sequence(2, depth - 1)).ToArray();
        return ($"({string.Join('|', options.Select(option => option.Text))})", () => dice.Pick(options).Sample());
    }

    /// <summary>A gap; its samples are sometimes a word too long.</summary>
    private (string Text, Func<string> Sample) Gap()
    {
        if (dice.Percent(40))
            return ("_", () => dice.Percent(90) ? dice.Pick(Vocabulary.Fillers) : "");
        var most = dice.Roll(LongestGap + 1);
        return ("..." + most.ToString(CultureInfo.InvariantCulture), () => string.Join(' ', Enumerable.Range(0, dice.Roll(most + 2)).Select(_ => dice.Pick(Vocabulary.Fillers))));
    }
}
