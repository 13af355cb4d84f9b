namespace AsnEthics.Rules.Tests.Support;

/// <summary>Compiles rule files for tests, their examples aside.</summary>
internal static class RuleFile
{
    public static RuleSet Compile(Case entry) => Compile(entry.File + "/" + entry.Title, entry.Text);

    public static RuleSet Compile(string text) => Compile("uji.asnrules", text);

    private static RuleSet Compile(string name, string text)
    {
        var compilation = RuleSetCompiler.Compile(RuleSource.FromText(name, text), new RuleSetCompilerOptions { RunExamples = false });
        Assert.True(compilation.RuleSet is not null, string.Join("\n", compilation.Diagnostics.Select(diagnostic => diagnostic.Render())));
        return compilation.RuleSet;
    }
}
