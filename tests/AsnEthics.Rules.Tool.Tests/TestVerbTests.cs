using System.Text.Json;
using System.Xml.Linq;
using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

public sealed class TestVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TextNamesEachRuleAndWhatNeedsALook()
    {
        var file = _folder.Write("ikan.asnrules", SampleRules.WithFailingExample);

        var run = ToolRun.Of(["test", "--no-base", file]);

        Assert.Equal("FAILED IKAN-01: 2 passed, 1 failed, 2 todo", run.OutputLines[0]);
        Assert.Contains($"       {file}:16: yes \"Ini kakap\"", run.OutputLines);
        Assert.Contains($"       {file}:18: todo yes \"Ini belanak\"", run.OutputLines);
        Assert.Contains($"       {file}:19: todo yes \"Ini tongkol juga\"\n         passes now: take the todo away\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("2 passed, 1 failed, 2 todo", run.OutputLines[^1]);
        Assert.StartsWith($"{file}(16,", run.Error, StringComparison.Ordinal);
        Assert.Contains("error E013: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void RulesWithoutRemarksTakeALineEach()
    {
        var run = ToolRun.Of(["test", "--no-base", _folder.Write("ikan.asnrules", SampleRules.Fish.Replace("    todo yes \"Ini bandeng\"\n", "", StringComparison.Ordinal))]);

        Assert.Equal(["passed IKAN-01: 2 passed", "passed IKAN-02: 2 passed", "passed COBA-01: 2 passed", "6 passed, 0 failed, 0 todo"], run.OutputLines);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void OtherErrorsWeighMoreThanFailingExamples()
    {
        var run = ToolRun.Of(["test", "--no-base", _folder.Write("a.asnrules", SampleRules.WithFailingExample), _folder.Write("b.asnrules", SampleRules.WithUnknownName)]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error E004: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonHasTheSumAndEveryExample()
    {
        var run = ToolRun.Of(["test", "--no-base", "--format", "json", _folder.Write("ikan.asnrules", SampleRules.WithFailingExample)]);

        var root = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal((2, 1, 2), (root.GetProperty("passed").GetInt32(), root.GetProperty("failed").GetInt32(), root.GetProperty("todo").GetInt32()));
        var failed = root.GetProperty("examples")[1];
        Assert.Equal(["rule", "ruleset", "file", "line", "expected", "text", "todo", "passed", "reasons"], failed.EnumerateObject().Select(member => member.Name));
        Assert.Equal((16, "yes", "Ini kakap", false), (failed.GetProperty("line").GetInt32(), failed.GetProperty("expected").GetString(), failed.GetProperty("text").GetString(), failed.GetProperty("passed").GetBoolean()));
        Assert.NotEqual(0, failed.GetProperty("reasons").GetArrayLength());
    }

    [Fact]
    public void JunitHasATestCaseForEachExample()
    {
        var run = ToolRun.Of(["test", "--no-base", "--format", "junit", _folder.Write("ikan.asnrules", SampleRules.WithFailingExample)]);

        var suite = XDocument.Parse(run.Output).Root!.Element("testsuite")!;
        Assert.Equal(("5", "1", "2"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value, suite.Attribute("skipped")!.Value));
        Assert.Equal("line 16: yes \"Ini kakap\"", suite.Elements("testcase").Single(testCase => testCase.Element("failure") is not null).Attribute("name")!.Value);
    }

    [Fact]
    public void GithubAnnotatesFailingExamplesAndWrongRules()
    {
        var failing = _folder.Write("failing.asnrules", SampleRules.WithFailingExample);
        var wrong = _folder.Write("wrong.asnrules", SampleRules.WithUnknownName);

        var examples = ToolRun.Of(["test", "--no-base", "--format", "github", failing]).OutputLines;
        Assert.Equal(2, examples.Length);
        Assert.StartsWith($"::error file={failing},line=16,title=IKAN-01::yes \"Ini kakap\"%0A", examples[0], StringComparison.Ordinal);
        Assert.StartsWith($"::notice file={failing},line=19,title=IKAN-01::todo yes \"Ini tongkol juga\"%0Apasses now", examples[1], StringComparison.Ordinal);
        Assert.StartsWith($"::error file={wrong},line=13,col=27,title=E004::", ToolRun.Of(["test", "--no-base", "--format", "github", wrong]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void OnATerminalDiagnosticsComeWithTheirExcerpt()
    {
        var wrong = _folder.Write("wrong.asnrules", SampleRules.WithUnknownName);

        Assert.True(ToolRun.Of(["test", "--no-base", wrong], terminal: true).Error.Split('\n').Length > 2);
        Assert.Single(ToolRun.Of(["test", "--no-base", wrong]).Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
