using AsnEthics.Rules.Matching.Regexes;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Oracle;
using AsnEthics.Rules.Tests.Properties;
using static AsnEthics.Rules.Tests.Support.RegexTrees;

namespace AsnEthics.Rules.Tests.Matching.Regexes;

/// <summary>Every expression of up to four nodes on every text of up to six units; of five where <see cref="FuzzRuns"/> are asked for.</summary>
public sealed class SmallRegexesTests
{
    private const int LongestText = 6;
    private const int MostNodes = 4;

    private static bool MoreAreAskedFor => FuzzRuns.Wanted(0) > 0;

    [Fact]
    public void EveryExpressionFindsInEveryTextWhatTheSimpleScanFinds() =>
        TryAll(
            [Unit('a'), Unit('b'), Any, Assertion(RegexAssertionKind.WordBoundary), Assertion(RegexAssertionKind.TextStart), Assertion(RegexAssertionKind.TextEnd)],
            MoreAreAskedFor ? MostNodes + 1 : MostNodes,
            ['a', 'b', ' ']);

    [Fact]
    public void EveryExpressionOverSurrogatesFindsInEveryTextWhatTheSimpleScanFinds() =>
        TryAll(
            [Unit('a'), Unit('\uD83D'), Unit('\uDD25'), Any, Class([new RegexRange('\uD83D', '\uDD25')]), Assertion(RegexAssertionKind.WordBoundary)],
            MoreAreAskedFor ? MostNodes : MostNodes - 1,
            ['a', '\uD83D', '\uDD25']);

    private static void TryAll(RegexNode[] leaves, int nodes, char[] alphabet)
    {
        var texts = Texts(alphabet);
        Parallel.ForEach(Trees(leaves, nodes), root =>
        {
            var (program, gated, ungated) = (new RegexProgram(root), RegexAutomaton.Create(root), RegexAutomaton.CreateUngated(root));
            foreach (var text in texts)
            {
                var expected = RegexScan.Find(program, text);
                if (!expected.SequenceEqual(RegexCase.Matches(gated, text)) || !expected.SequenceEqual(RegexCase.Matches(ungated, text)) || (expected.Count > 0 && !gated.Gate.MayMatch(text.AsSpan())))
                    Assert.Fail($"{Show(root)} on \"{Show(text)}\"");
            }
        });
    }

    private static List<string> Texts(char[] alphabet)
    {
        List<string> texts = [""];
        for (var first = 0; first < texts.Count; first++)
        {
            if (texts[first].Length < LongestText)
                texts.AddRange(alphabet.Select(unit => texts[first] + unit));
        }

        return texts;
    }

    /// <summary>The trees of exactly one node, of two, and so on.</summary>
    private static IEnumerable<RegexNode> Trees(RegexNode[] leaves, int most)
    {
        var bySize = new List<RegexNode[]> { Array.Empty<RegexNode>(), leaves };
        for (var size = 2; size <= most; size++)
        {
            var repeats = bySize[size - 1].SelectMany(operand => new[] { Repeat(operand, 0, 1), Repeat(operand, 0, null), Repeat(operand, 1, null), Repeat(operand, 2, 3) });
            var pairs =
                from left in Enumerable.Range(1, Math.Max(0, size - 2))
                from one in bySize[left]
                from other in bySize[size - 1 - left]
                from pair in new[] { Join(one, other), Either(one, other) }
                select pair;
            bySize.Add([.. repeats, .. pairs]);
        }

        return bySize.SelectMany(trees => trees);
    }
}
