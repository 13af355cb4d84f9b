using static AsnEthics.Rules.Tests.Support.RuleFile;

namespace AsnEthics.Rules.Tests.Compilation;

public class CompilerOptionsTests
{
    private const string FailingExample = "ruleset \"uji\" version \"1.0.0\"\n" + Guidelines +
        "rule UJI-01 \"Uji\"\n guideline 1 severity low\n message id \"Indikasi.\"\n find\n a : word \"hoaks\"\n end\n flag sentence when a\n examples\n yes \"aman\"\n no \"damai\"\n end\nend\n";

    [Fact]
    public void ExamplesRunUnlessTurnedOff()
    {
        var checkedOnce = Compile(FailingExample);
        Assert.Null(checkedOnce.RuleSet);
        Assert.True(checkedOnce.HasErrors);
        Assert.Equal("E013", Assert.Single(checkedOnce.Diagnostics).Code);
        Assert.Equal([false, true], checkedOnce.Examples.Select(example => example.Passed));
        Assert.NotEmpty(checkedOnce.Examples[0].Reasons);

        var unchecked_ = Compile(FailingExample, new RuleSetCompilerOptions { RunExamples = false });
        Assert.NotNull(unchecked_.RuleSet);
        Assert.Empty(unchecked_.Diagnostics);
        Assert.Empty(unchecked_.Examples);
    }

    [Fact]
    public void LintsRunUnlessTurnedOffAndChangeNothingElse()
    {
        var source = Header + Guidelines + Rule().Replace("a : word \"hoaks\"", "a : word \"hoaks\", \"hoakss\"", StringComparison.Ordinal);
        var linted = Compile(source);
        Assert.NotEmpty(linted.Diagnostics);
        var unlinted = Compile(source, new RuleSetCompilerOptions { RunLints = false });
        Assert.Empty(unlinted.Diagnostics);
        Assert.Equal(linted.RuleSet!.Digest, unlinted.RuleSet!.Digest);
        Assert.Equal(linted.Examples.Select(example => example.Passed), unlinted.Examples.Select(example => example.Passed));
    }

    [Fact]
    public void ExampleResultsSayWhereAndWhat()
    {
        var example = Compile(FailingExample).Examples[0];
        Assert.Equal(("UJI-01", "uji", "uji.asnrules", 13, "aman"), (example.RuleId, example.RuleSet, example.File, example.Line, example.Text));
        Assert.True(example.Expected);
        Assert.False(example.IsTodo);
    }

    [Fact]
    public void AFailingTodoIsListedAndDoesNoHarm()
    {
        var compilation = Compile(Header + Guidelines + Rule().Replace("no  \"aman\"", "no \"aman\"\n todo yes \"hoax\"", StringComparison.Ordinal));
        Assert.NotNull(compilation.RuleSet);
        var todo = Assert.Single(compilation.Examples, example => example.IsTodo);
        Assert.False(todo.Passed);
    }

    [Fact]
    public void ExamplesOfImportedRuleSetsDoNotRun()
    {
        var compilation = Compile(Header + "import \"umum\" as umum\n");
        Assert.NotNull(compilation.RuleSet);
        Assert.Empty(compilation.Examples);
        Assert.Equal(["UMUM-01", "UMUM-02"], compilation.RuleSet.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void ExamplesRunOnEveryDayAndInEveryStatusButRetired()
    {
        foreach (var entries in new[] { "since 2999-01-01", "until 2000-01-01", "status test" })
            Assert.Equal(2, Compile(Header + Guidelines + Rule(entries: entries)).Examples.Length);
        Assert.Empty(Compile(Header + Guidelines + Rule(entries: "status retired")).Examples);
    }

    [Fact]
    public void BuiltInRuleSetsArePartOfTheResultOnDemand()
    {
        var alone = CompileClean(Header + Guidelines + Rule());
        var onTop = CompileClean(Header + Guidelines + Rule(), new RuleSetCompilerOptions { IncludeBuiltIn = true });
        Assert.Equal(["UJI-01"], alone.Rules.Select(rule => rule.Id));
        Assert.Contains(onTop.Rules, rule => rule.RuleSet == "asnethics/se137");
        Assert.Contains(onTop.Rules, rule => rule.RuleSet == "uji");
        Assert.NotEqual(alone.Digest, onTop.Digest);
    }

    [Fact]
    public void AnImportedBuiltInRuleSetIsNotThereTwice()
    {
        var set = CompileClean(Header + "import \"asnethics/se137\" as se137\n", new RuleSetCompilerOptions { IncludeBuiltIn = true });
        Assert.Equal(set.Rules.Length, set.Rules.Select(rule => (rule.RuleSet, rule.Id)).Distinct().Count());
    }

    [Theory]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    public void TheDateDecidesWhichOverridesHaveExpired(string day, bool expired)
    {
        var text = Header + "import \"umum\" as umum\ndisable umum.UMUM-01 because \"perlu\" until 2026-11-22\n";
        var date = DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture).AddHours(23);
        Assert.Equal(expired ? ["W119"] : [], Compile(text, new RuleSetCompilerOptions { Date = date }).Diagnostics.Select(diagnostic => diagnostic.Code));
    }
}
