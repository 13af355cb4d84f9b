using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Tests.Support;
using AsnEthics.Rules.Text;
using FsCheck.Xunit;

namespace AsnEthics.Rules.Tests.Properties;

public class PrintedFiles
{
    [Property(MaxTest = 3000, EndSize = 12)]
    public void ParsingWhatWasPrintedGivesTheSameTree(int seed, FsCheck.NonNegativeInt size)
    {
        var tree = new RuleFileGenerator(seed, size.Get).File();
        var printed = SyntaxPrinter.Print(tree);

        var bag = new DiagnosticBag(100);
        var source = new SourceText("printed", printed);
        var parsed = RuleParser.Parse(source, bag.In(source), RuleLimits.Default);

        Assert.Empty(bag.ToSorted([source]).Select(diagnostic => diagnostic.Render()));
        Assert.Equal(SyntaxDump.Of(tree), SyntaxDump.Of(parsed));
    }

    [Fact]
    public void TheBaseRuleSetSurvivesPrinting()
    {
        foreach (var file in BuiltInRuleFiles.Se137)
        {
            var source = new SourceText(file.Name, file.ReadText(int.MaxValue / 4));
            var bag = new DiagnosticBag(100);
            var tree = RuleParser.Parse(source, bag.In(source), RuleLimits.Default);
            var printed = new SourceText("printed", SyntaxPrinter.Print(tree));
            Assert.Equal(SyntaxDump.Of(tree), SyntaxDump.Of(RuleParser.Parse(printed, bag.In(printed), RuleLimits.Default)));
            Assert.False(bag.HasErrors);
        }
    }
}
