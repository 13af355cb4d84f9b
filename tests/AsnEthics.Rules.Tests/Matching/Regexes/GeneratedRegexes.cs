using AsnEthics.Rules.Matching.Regexes;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace AsnEthics.Rules.Tests.Matching.Regexes;

/// <summary>Expressions and texts over the same few characters, so that they meet. They shrink by leaving out parts of the expression and units of the text.</summary>
internal static class GeneratedRegexes
{
    private const int Depth = 4;

    /// <summary>Two letters and a space: much is found, in many ways.</summary>
    public static Arbitrary<RegexCase> Letters { get; } = Over("ab ");

    /// <summary>Halves of surrogate pairs, whole and lone.</summary>
    public static Arbitrary<RegexCase> Surrogates { get; } = Over("a\uD83D\uDD25\uDCA3 ");

    /// <summary>What the named classes ask about, in ASCII and beyond it.</summary>
    public static Arbitrary<RegexCase> Kinds { get; } = Over("a1_ \n-é\u0663\u2003\u2026");

    /// <summary>Words and their letters, so that expressions have literals for a gate.</summary>
    public static Arbitrary<RegexCase> Literals { get; } = Over("satu:", "satu", "tas", "us", ":s");

    private static Arbitrary<RegexCase> Over(string alphabet, params string[] literals) =>
        Arb.From(
            from root in Nodes(Depth, alphabet, literals)
            where RegexTrees.Positions(root) <= PositionSet256.Size
            from text in Gen.Elements([.. alphabet.Select(unit => unit.ToString()), .. literals]).ArrayOf()
            select new RegexCase(root, string.Concat(text)),
            Shrink);

    private static Gen<RegexNode> Nodes(int depth, string alphabet, string[] literals)
    {
        var leaf = Gen.OneOf(
            Gen.Elements(alphabet.ToCharArray()).Select(RegexTrees.Unit),
            Gen.Elements(alphabet.ToCharArray()).Select(RegexTrees.Unit),
            literals.Length == 0 ? Gen.Constant(RegexTrees.Any) : Gen.Elements(literals).Select(RegexTrees.Literal),
            Classes(alphabet),
            Gen.Elements(RegexAssertionKind.WordBoundary, RegexAssertionKind.TextStart, RegexAssertionKind.TextEnd).Select(RegexTrees.Assertion));
        if (depth == 0)
            return leaf;

        var part = Nodes(depth - 1, alphabet, literals);
        return Gen.OneOf(
            leaf,
            Parts(part, 0).Select(RegexTrees.Join),
            Parts(part, 1).Select(RegexTrees.Either),
            from operand in part from minimum in Gen.Choose(0, 2) from more in Gen.Choose(-1, 3) select RegexTrees.Repeat(operand, minimum, more < 0 ? null : minimum + more));
    }

    private static Gen<RegexNode[]> Parts(Gen<RegexNode> part, int fewest) =>
        from count in Gen.Choose(fewest, 3) from parts in part.ArrayOf(count) select parts;

    private static Gen<RegexNode> Classes(string alphabet) =>
        from ends in Gen.Elements(alphabet.ToCharArray()).Two().ArrayOf(2)
        from count in Gen.Choose(0, 2)
        from named in Gen.Elements("", "", "", "d", "D", "w", "W", "s", "S", "wS")
        from negated in Gen.Elements(true, false)
        select RegexTrees.Class([.. ends.Take(count).Select(pair => new RegexRange((char)Math.Min(pair.Item1, pair.Item2), (char)Math.Max(pair.Item1, pair.Item2)))], named, negated);

    private static IEnumerable<RegexCase> Shrink(RegexCase example)
    {
        foreach (var smaller in Smaller(example.Root))
            yield return example with { Root = smaller };
        for (var left = 0; left < example.Text.Length; left++)
            yield return example with { Text = example.Text.Remove(left, 1) };
    }

    private static IEnumerable<RegexNode> Smaller(RegexNode node)
    {
        switch (node)
        {
            case RegexConcatenation concatenation:
                foreach (var items in Smaller([.. concatenation.Items]))
                    yield return RegexTrees.Join(items);
                break;
            case RegexAlternation alternation:
                foreach (var options in Smaller([.. alternation.Options]).Where(options => options.Length > 0))
                    yield return RegexTrees.Either(options);
                break;
            case RegexRepeat repeat:
                yield return repeat.Operand;
                foreach (var operand in Smaller(repeat.Operand))
                    yield return repeat with { Operand = operand };
                break;
        }
    }

    /// <summary>One part alone, one left out, or one made smaller.</summary>
    private static IEnumerable<RegexNode[]> Smaller(RegexNode[] parts)
    {
        for (var index = 0; index < parts.Length; index++)
        {
            if (parts.Length > 1)
                yield return [parts[index]];
            yield return [.. parts[..index], .. parts[(index + 1)..]];
            foreach (var smaller in Smaller(parts[index]))
                yield return [.. parts[..index], smaller, .. parts[(index + 1)..]];
        }
    }
}
