using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Compilation;

/// <summary>The complete example of the language, <c>Cases/Folder/dinas.asnrules</c>.</summary>
public class DesignExampleTests
{
    private static readonly RuleSetCompilation Compilation =
        RuleSetCompiler.Compile(RuleSource.FromFile(Path.Combine(RuleFile.Folder, "dinas.asnrules")), new RuleSetCompilerOptions { Date = new DateTime(2026, 11, 22) });

    [Fact]
    public void CompilesWithoutAnyDiagnostic() => Assert.Empty(Compilation.Diagnostics);

    [Fact]
    public void AllItsExamplesPassEvenTheKnownGap()
    {
        Assert.Equal(9, Compilation.Examples.Length);
        Assert.All(Compilation.Examples, example => Assert.True(example.Passed, example.ToString()));
    }

    [Fact]
    public void ItStandsOnTheBaseRuleSetWithItsChanges()
    {
        var rules = Compilation.RuleSet!.Rules;
        Assert.Contains(rules, rule => rule is { RuleSet: "asnethics/se137", Id: "PORNO-03", Severity: Severity.Medium });
        Assert.Equal(["HOAKS-01", "SUMBER-01", "RAHASIA-01"], rules.Where(rule => rule.RuleSet == "dinas-contoh").Select(rule => rule.Id));
    }

    [Fact]
    public void AnyRuleFileOfTheLanguageReferenceCompiles()
    {
        var reference = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "LANGUAGE.md"));
        var first = reference.Split("```asnrules\n")[1].Split("```")[0];
        var compilation = RuleSetCompiler.Compile(RuleSource.FromText("LANGUAGE.md", first));
        Assert.Empty(compilation.Diagnostics);
        Assert.All(compilation.Examples, example => Assert.True(example.Passed));
    }
}
