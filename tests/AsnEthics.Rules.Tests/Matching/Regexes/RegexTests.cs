using AsnEthics.Rules.Matching.Regexes;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Oracle;
using AsnEthics.Rules.Tests.Properties;
using AsnEthics.Rules.Tests.Support;
using static AsnEthics.Rules.Tests.Support.RegexTrees;

namespace AsnEthics.Rules.Tests.Matching.Regexes;

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
        Assert.Empty(RegexCase.Matches(RegexAutomaton.Create(nested), new string('a', 300_000)));
        Assert.Empty(RegexCase.Matches(RegexAutomaton.CreateUngated(nested), new string('a', 300_000)));
    }

    /// <summary>The simple scan, which the other tests go by, is held to the definition.</summary>
    [Fact]
    public void EveryExpressionFindsWhatTryingEveryStretchFinds() => FuzzRuns.Hold(GeneratedRegexes.Letters, 2_000, example =>
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
        Assert.Equal(expected, RegexCase.Matches(RegexAutomaton.Create(example.Root), example.Text));
    });

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
}
