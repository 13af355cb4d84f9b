using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Tests.Properties;
using AsnEthics.Rules.Tests.Support;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Tests.Layout;

/// <summary>What holds for every file. <c>ASN_FUZZ_RUNS=100000</c> tries that many.</summary>
public class LayoutProperties
{
    private const int UsualRuns = 3000;
    private const int LargestFile = 8;

    [Fact]
    public void FormattingKeepsTheTreeAndTheCommentsAndIsDoneInOneGo()
    {
        var (tried, withComments) = (0, 0);
        for (var run = 0; run < FuzzRuns.Wanted(UsualRuns); run++)
        {
            var seed = FuzzRuns.Seed + run;
            var untidy = UntidyFile.Of(seed, run % LargestFile);
            if (Parse(untidy) is not { } tree)
                continue;
            tried++;
            var formatting = RuleFileFormatter.Format(RuleSource.FromText("uji", untidy));
            Assert.True(formatting.Text is not null, $"seed {seed}: {string.Join("\n", formatting.Diagnostics)}");
            var formatted = formatting.Text;
            var parsed = Parse(formatted);
            Assert.True(parsed is not null, $"seed {seed}: no longer parses\n{untidy}\n-----\n{formatted}");
            Assert.True(SyntaxDump.Of(tree) == SyntaxDump.Of(parsed), $"seed {seed}: another tree\n{untidy}\n-----\n{formatted}");
            Assert.True(Comments(untidy).SequenceEqual(Comments(formatted)), $"seed {seed}: other comments\n{untidy}\n-----\n{formatted}");
            var again = RuleFileFormatter.Format(RuleSource.FromText("uji", formatted));
            Assert.True(again.IsFormatted, $"seed {seed}: not done in one go\n{formatted}\n-----\n{again.Text}");
            Assert.DoesNotContain(formatted.Split('\n'), line => line.EndsWith(' '));
            withComments += Comments(untidy).Count > 0 ? 1 : 0;
        }

        Assert.InRange(tried, FuzzRuns.Wanted(UsualRuns) / 2, int.MaxValue);
        Assert.InRange(withComments, tried / 2, tried);
    }

    /// <summary>Null where the file has errors: a file is made untidy blindly.</summary>
    private static RuleFileSyntax? Parse(string text)
    {
        var source = new SourceText("uji", text);
        var bag = new DiagnosticBag(10);
        var tree = RuleParser.Parse(source, bag.In(source), RuleLimits.Default);
        return bag.HasErrors ? null : tree;
    }

    private static List<string> Comments(string text)
    {
        var source = new SourceText("uji", text);
        return [.. SourceComments.Find(source, RuleTokenizer.Instance.Tokenize(text).ToArray()).Select(comment => source.Slice(comment.Span).TrimEnd() + (comment.EndsLine ? " behind" : " alone"))];
    }
}
