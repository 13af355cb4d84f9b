using System.Collections.Immutable;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>Makes regular expressions of the language's subset, never matching the empty text, with samples of what they match.</summary>
internal sealed class RegexMaker(Dice dice)
{
    private const int MostItems = 4;
    private const int Samples = 3;

    private static readonly (string Text, string[] Samples)[] Atoms =
    [
        ("a", ["a"]), ("b", ["b"]), ("s", ["s"]), ("u", ["u"]), ("R", ["R"]), ("-", ["-"]), ("1", ["1"]), (" ", [" "]), ("\\.", ["."]), ("\\/", ["/"]), ("\\n", ["\n"]), ("é", ["é"]), (".", ["a", "x", "🔥", "\uD83D"]),
        ("[a-c]", ["a", "b", "c"]), ("[^ab]", ["s", "-", "💣"]), ("[a-z0-9.]", ["k", "7", "."]), ("\\d", ["0", "9"]), ("\\w", ["k", "_", "é"]), ("\\s", [" ", "\n", "\u00A0"]), ("\\D", ["a", "🔥"]), ("\\W", ["-", " "]), ("\\S", ["s", "#"]),
        ("(🔥|💣)", ["🔥", "💣"]), ("🔥", ["🔥"]),
    ];

    private static readonly (string Text, int Least, int Most)[] Repeats = [("?", 0, 1), ("*", 0, 3), ("+", 1, 3), ("{2}", 2, 2), ("{1,3}", 1, 3), ("{2,}", 2, 4), ("{0,2}", 0, 2)];

    public TextDraft Make()
    {
        var (text, sample) = Sequence(MostItems, depth: 2);
        var certain = dice.Pick(Atoms.Where(atom => char.IsAsciiLetter(atom.Text[0])).ToArray());
        var (before, behind) = (dice.Percent(15) ? "\\b" : dice.Percent(4) ? "^" : "", dice.Percent(15) ? "\\b" : dice.Percent(4) ? "$" : "");
        var isFirst = dice.Percent(50);
        var samples = Enumerable.Range(0, Samples).Select(_ => isFirst ? certain.Text + sample() : sample() + certain.Text).ToImmutableArray();
        return new TextDraft($"/{before}{(isFirst ? certain.Text : "")}{text}{(isFirst ? "" : certain.Text)}{behind}/", samples);
    }

    private (string Text, Func<string> Sample) Sequence(int most, int depth)
    {
        var items = Enumerable.Range(0, 1 + dice.Roll(most)).Select(_ => Item(depth)).ToArray();
        return (string.Concat(items.Select(item => item.Text)), () => string.Concat(items.Select(item => item.Sample())));
    }

    private (string Text, Func<string> Sample) Item(int depth)
    {
        var (text, sample) = depth > 0 && dice.Percent(20) ? Group(depth) : Atom();
        if (!dice.Percent(35))
            return (text, sample);

        // 🔥+ would repeat the second half of the pair alone
        var repeat = dice.Pick(Repeats);
        return ((text == "🔥" ? $"({text})" : text) + repeat.Text, () => string.Concat(Enumerable.Range(0, repeat.Least + dice.Roll(repeat.Most - repeat.Least + 1)).Select(_ => sample())));
    }

    private (string Text, Func<string> Sample) Atom()
    {
        var (text, samples) = dice.Pick(Atoms);
        return (text, () => dice.Pick(samples));
    }

    private (string Text, Func<string> Sample) Group(int depth)
    {
        var options = Enumerable.Range(0, 1 + dice.Roll(3)).Select(_ => Sequence(2, depth - 1)).ToArray();
        return ($"({string.Join('|', options.Select(option => option.Text))})", () => dice.Pick(options).Sample());
    }
}
