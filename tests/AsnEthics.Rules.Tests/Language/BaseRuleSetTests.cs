using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Tests.Language;

/// <summary>What the base rule set promises: its examples pass, and every rule speaks both languages.</summary>
public class BaseRuleSetTests
{
    private static readonly Lazy<RuleSetCompilation> Compiled = new(() => RuleSetCompiler.Compile(BuiltInRuleSets.Se137Sources));

    [Fact]
    public void ItCompilesWithoutAWarning() =>
        Assert.Empty(Compiled.Value.Diagnostics.Select(diagnostic => diagnostic.Render()));

    [Fact]
    public void EveryExamplePasses()
    {
        Assert.NotEmpty(Compiled.Value.Examples);
        Assert.All(Compiled.Value.Examples, example => Assert.True(example.Passed || example.IsTodo, $"{example.File}({example.Line}) {example.Text}"));
    }

    [Fact]
    public void EachOfTheEightGuidelinesHasThreeActiveRules()
    {
        var active = Compiled.Value.RuleSet!.Rules.Where(rule => rule.Status == RuleStatus.Active).ToList();
        var counts = Enumerable.Range(1, 8).Select(number => active.Count(rule => rule.Guidelines.Any(point => point.Number == number && point.Catalogue == "SE-137-2018")));
        Assert.All(counts, count => Assert.True(count >= 3));
        Assert.All(active, rule => Assert.InRange(rule.Guidelines.Length, 1, 8));
    }

    [Fact]
    public void EveryRuleHasThreeExamplesOfEachKind()
    {
        var examples = Compiled.Value.Examples.Where(example => !example.IsTodo).ToLookup(example => example.RuleId);
        var poor = Compiled.Value.RuleSet!.Rules.Where(rule => examples[rule.Id].Count(example => example.Expected) < 3 || examples[rule.Id].Count(example => !example.Expected) < 3);
        Assert.Empty(poor.Select(rule => rule.Id));
    }

    [Fact]
    public void EveryRuleSpeaksBothLanguages()
    {
        string[] wanted = ["message id", "message en", "advice id", "advice en"];
        var silent = from rule in RulesAsWritten()
                     from text in wanted.Except(rule.Meta.Select(TextOf))
                     select $"{rule.Id.Text}: {text}";
        Assert.Empty(silent);
        Assert.Equal(Compiled.Value.RuleSet!.Rules.Length, RulesAsWritten().Count());
    }

    [Fact]
    public void TheSharedRuleSetIsThisOne()
    {
        Assert.Same(BuiltInRuleSets.Se137, BuiltInRuleSets.Se137);
        Assert.Equal(Compiled.Value.RuleSet!.Digest, BuiltInRuleSets.Se137.Digest);
        Assert.All(BuiltInRuleSets.Se137.Rules, rule => Assert.Equal("asnethics/se137", rule.RuleSet));
    }

    private static string TextOf(MetaSyntax meta) => meta switch
    {
        MessageMetaSyntax { Value.Value.Length: > 0 } message => "message " + message.Language.Text,
        AdviceMetaSyntax { Value.Value.Length: > 0 } advice => "advice " + advice.Language.Text,
        _ => "",
    };

    private static IEnumerable<RuleSyntax> RulesAsWritten() => BuiltInRuleSets.Se137Sources.SelectMany(file =>
    {
        var source = new SourceText(file.Name, file.ReadText(RuleLimits.Default.MaxFileLength));
        return RuleParser.Parse(source, new DiagnosticBag(100).In(source), RuleLimits.Default).Blocks.OfType<RuleSyntax>();
    });
}
