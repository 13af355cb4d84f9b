using AsnEthics.Rules.Matching.Regexes;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace AsnEthics.Rules.Tests.Matching;

public sealed class RegexTests
{
    private static readonly RegexNode A = Unit('a');
    private static readonly RegexNode B = Unit('b');

    [Fact]
    public void TheLongestOfTheLeftmostIsTaken()
    {
        var either = new RegexAlternation([Join(A), Join(A, B), Join(A, B, A)]);
        Assert.Equal("x[aba][ab]b", Mark(either, "xabaabb"));
    }

    [Fact]
    public void MatchesDoNotOverlap() => Assert.Equal("[aa][aa]a", Mark(Join(A, A), "aaaaa"));

    [Fact]
    public void AssertionsLookAtTheWholeText()
    {
        Assert.Equal("[a] aa [a]", Mark(Join(Assertion(RegexAssertionKind.WordBoundary), A, Assertion(RegexAssertionKind.WordBoundary)), "a aa a"));
        Assert.Equal("[a]\na", Mark(Join(Assertion(RegexAssertionKind.TextStart), A), "a\na"));
        Assert.Equal("a\n[a]", Mark(Join(A, Assertion(RegexAssertionKind.TextEnd)), "a\na"));
    }

    [Fact]
    public void RepeatsOfRepeatsEnd() =>
        Assert.Equal("x[aaab]", Mark(Join(new RegexRepeat(new RegexRepeat(A, 0, null), 0, null), B), "xaaab"));

    [Fact]
    public void RepeatsOfWhatTakesNoTextStaySmall() =>
        Assert.Equal("[a]", Mark(Join(new RegexRepeat(Assertion(RegexAssertionKind.WordBoundary), 1_000_000, null), A), "a"));

    [Fact]
    public void TimeIsLinearWhereBacktrackersHang()
    {
        var nested = Join(new RegexRepeat(new RegexRepeat(A, 1, null), 1, null), B);
        Assert.Empty(RegexScan.Find(new RegexProgram(nested), new string('a', 300_000)));
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(RegexCases)])]
    public void EveryExpressionFindsWhatTryingEveryStretchFinds(RegexCase example)
    {
        var expected = new List<TextRange>();
        for (var start = 0; start < example.Text.Length;)
        {
            var end = Ends(example.Root, example.Text, start).DefaultIfEmpty(start).Max();
            if (end > start)
                expected.Add(new TextRange(start, end));
            start = Math.Max(end, start + 1);
        }

        Assert.Equal(expected, RegexScan.Find(new RegexProgram(example.Root), example.Text));
    }

    /// <summary>Every place where a match that begins at a place can end: the definition, written down.</summary>
    private static HashSet<int> Ends(RegexNode node, string text, int start)
    {
        switch (node)
        {
            case RegexUnit unit:
                return start < text.Length && unit.Class.Contains(text[start]) ? [start + 1] : [];
            case RegexConcatenation concatenation:
                HashSet<int> places = [start];
                foreach (var item in concatenation.Items)
                    places = [.. places.SelectMany(place => Ends(item, text, place))];
                return places;
            case RegexAlternation alternation:
                return [.. alternation.Options.SelectMany(option => Ends(option, text, start))];
            case RegexRepeat repeat:
                HashSet<int> reached = [start];
                HashSet<int> ends = repeat.Minimum == 0 ? [start] : [];
                for (var count = 1; count <= (repeat.Maximum ?? repeat.Minimum + text.Length + 1); count++)
                {
                    reached = [.. reached.SelectMany(place => Ends(repeat.Operand, text, place))];
                    if (count >= repeat.Minimum)
                        ends.UnionWith(reached);
                }

                return ends;
            default:
                var holds = ((RegexAssertion)node).Kind switch
                {
                    RegexAssertionKind.TextStart => start == 0,
                    RegexAssertionKind.TextEnd => start == text.Length,
                    _ => (start > 0 && RegexNamedClass.IsWord(text[start - 1])) != (start < text.Length && RegexNamedClass.IsWord(text[start])),
                };
                return holds ? [start] : [];
        }
    }

    private static string Mark(RegexNode root, string text) => Find.Marked(new RegexAlternative(1, root), text);

    private static RegexUnit Unit(char unit) => new(new RegexClass([new RegexRange(unit, unit)], [], Negated: false));

    private static RegexConcatenation Join(params RegexNode[] items) => new([.. items]);

    private static RegexAssertion Assertion(RegexAssertionKind kind) => new(kind);

    /// <summary>An expression and a text, both over few letters so that they meet.</summary>
    public sealed class RegexCase
    {
        internal RegexNode Root { get; init; } = A;

        internal string Text { get; init; } = "";

        public override string ToString() => $"{Root} on \"{Text}\"";
    }

    public static class RegexCases
    {
        public static Arbitrary<RegexCase> Cases() =>
            (from root in Nodes(4)
             from text in Gen.Elements('a', 'b', ' ').ListOf()
             select new RegexCase { Root = root, Text = new string([.. text.Take(12)]) }).ToArbitrary();

        private static Gen<RegexNode> Nodes(int depth)
        {
            var leaf = Gen.Elements<RegexNode>(
                A,
                B,
                new RegexUnit(RegexClass.Any),
                Assertion(RegexAssertionKind.WordBoundary),
                Assertion(RegexAssertionKind.TextStart),
                Assertion(RegexAssertionKind.TextEnd));
            if (depth == 0)
                return leaf;

            var part = Nodes(depth - 1);
            return Gen.OneOf(
                leaf,
                from left in part from right in part select (RegexNode)Join(left, right),
                from left in part from right in part select (RegexNode)new RegexAlternation([left, right]),
                from operand in part from minimum in Gen.Choose(0, 2) from more in Gen.Choose(-1, 2) select (RegexNode)new RegexRepeat(operand, minimum, more < 0 ? null : minimum + more));
        }
    }
}
