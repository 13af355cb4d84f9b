using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("", "check", "test")]
    [InlineData("check", "--rules", "--no-base", "--input-format", "--format", "--language", "--date", "--fact", "sarif", "junit", "github", "tail -f", "status test")]
    [InlineData("test", "--base", "--no-base", "--format", "todo", "N passed, N failed, N todo")]
    [InlineData("evaluate", "--label", "--errors", "--seed", "--format", "bootstrap", "radicalism, terrorism", "findings per 1,000")]
    [InlineData("explain", "--text", "--rule", "--all", "--language", "read back", "one Indonesian sentence")]
    [InlineData("coverage", "--rules", "--no-base", "--date", "a point has none")]
    [InlineData("diff", "--before", "--rules", "--examples", "gained", "lost")]
    [InlineData("robustness", "--threshold", "--rule-threshold", "--misses", "clitics")]
    [InlineData("lint", "--fix", "--base", "sarif", "github", "# allow W108")]
    [InlineData("fmt", "--check", "--diff", "one layout", "Comments are kept")]
    [InlineData("build", "--output", "--no-base", "RuleSet.Load", ".asnset", "another version refuses it")]
    [InlineData("new", "--folder", "--language", "never overwritten", ".github/workflows")]
    [InlineData("lsp", "Language Server Protocol", "diagnostics while typing", "rename")]
    [InlineData("bench", "--rounds", "--rules-shown", "ns a post", "MB/s", "first build")]
    public void HelpTeachesOptionsExamplesAndExitCodes(string verb, params string[] words)
    {
        var run = ToolRun.Of([.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All([.. words, "Examples:", "Exit codes:", "asnrules "], word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 132));
    }
}
