using System.Text.Json;
using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

public sealed class LintTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WarningsGoToStandardErrorAndTheSumToStandardOutput()
    {
        var file = _folder.Write("uji.asnrules", Rule("word \"tongkol\", \"Tongkol\""));

        var run = ToolRun.Of(["lint", "--no-base", file]);

        Assert.Equal((1, "0 errors, 1 warning; --fix mends 1\n"), (run.ExitCode, run.Output));
        Assert.Equal($"{file}(8,25): warning W114: \"Tongkol\" and \"tongkol\" are the same word to the reader of posts\n", run.Error);
    }

    [Fact]
    public void CleanFilesAreQuiet()
    {
        var run = ToolRun.Of(["lint", "--no-base", _folder.Write("uji.asnrules", Rule("word \"tongkol\""))]);

        Assert.Equal((0, "0 errors, 0 warnings\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void TheBaseSetIsClean() => Assert.Equal((0, "0 errors, 0 warnings\n"), (ToolRun.Of(["lint", "--base"]).ExitCode, ToolRun.Of(["lint", "--base"]).Output));

    /// <summary>What a pattern or condition is before and after.</summary>
    [Theory]
    [InlineData("W114", "word \"tongkol\", \"Tongkol\"", "word \"tongkol\"")]
    [InlineData("W114", "word \"tongkol\", \"bandeng\", \"Tongkol\",\n      \"kakap\"", "word \"tongkol\", \"bandeng\", \"kakap\"")]
    [InlineData("W113", "word \"t0ngkol\", \"tongkol\"", "word \"tongkol\"")]
    [InlineData("W103", "root \"fitnah\" or word \"memfitnah\", \"tongkol\"", "root \"fitnah\" or word \"tongkol\"")]
    [InlineData("W115", "word \"tong\u200Bkol\"", "word \"tongkol\"")]
    public void FixTakesOutWhatAddsNothing(string code, string before, string after)
    {
        var file = _folder.Write("uji.asnrules", Rule(before));
        Assert.Contains($"warning {code}: ", ToolRun.Of(["lint", "--no-base", file]).Error, StringComparison.Ordinal);

        var run = ToolRun.Of(["lint", "--no-base", file, "--fix"]);

        Assert.Equal((0, "0 errors, 0 warnings\n", "asnrules: 1 fix applied\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(Rule(after), File.ReadAllText(file));
    }

    [Fact]
    public void FixMendsConditionsInRounds()
    {
        var file = _folder.Write("uji.asnrules", Rule("word \"tongkol\"", "a or a near b within 90 words and b", "b : word \"makan\""));

        var run = ToolRun.Of(["lint", "--no-base", file, "--fix"]);

        Assert.Equal((0, "asnrules: 2 fixes applied\n"), (run.ExitCode, run.Error));
        Assert.Contains("flag sentence when a or (a near b within 40 words and b)", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void AnEntryThatIsAlone_OrOfAList_IsLeftToTheAuthor()
    {
        var text = Rule("word \"tongkol\" or word \"Tongkol\"").Replace("rule UJI-01", "list @ikan\n  word \"kakap\", \"Kakap\"\nend\nrule UJI-01", StringComparison.Ordinal).Replace("flag", "  b : @ikan\n  end\n  flag", StringComparison.Ordinal).Replace("  end\n    b : @ikan", "    b : @ikan", StringComparison.Ordinal).Replace("when a", "when a or b", StringComparison.Ordinal);
        var file = _folder.Write("uji.asnrules", text);

        var run = ToolRun.Of(["lint", "--no-base", file, "--fix"]);

        Assert.Equal((1, "0 errors, 2 warnings\n"), (run.ExitCode, run.Output));
        Assert.EndsWith("asnrules: 0 fixes applied\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(file));
    }

    [Fact]
    public void FixLeavesFilesWithErrorsAsTheyAre()
    {
        var text = Rule("word \"tongkol\", \"Tongkol\"", "a or nama");
        var file = _folder.Write("uji.asnrules", text);

        Assert.Equal(2, ToolRun.Of(["lint", "--no-base", file, "--fix"]).ExitCode);
        Assert.Equal(text, File.ReadAllText(file));
    }

    [Fact]
    public void AByteOrderMarkAndWindowsLinesStay()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Rule("word \"tongkol\", \"Tongkol\"").Replace("\n", "\r\n", StringComparison.Ordinal))];
        var file = _folder.Write("uji.asnrules", bytes);

        Assert.Equal(0, ToolRun.Of(["lint", "--no-base", file, "--fix"]).ExitCode);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Rule("word \"tongkol\"").Replace("\n", "\r\n", StringComparison.Ordinal))], File.ReadAllBytes(file));
    }

    [Fact]
    public void JsonHasEachDiagnosticWithItsFix()
    {
        var file = _folder.Write("uji.asnrules", Rule("word \"tongkol\", \"Tongkol\""));

        var diagnostic = Assert.Single(JsonDocument.Parse(ToolRun.Of(["lint", "--no-base", "--format", "json", file]).Output).RootElement.EnumerateArray());

        Assert.Equal((file, "W114", "warning", 8, 25), (diagnostic.GetProperty("file").GetString(), diagnostic.GetProperty("code").GetString(), diagnostic.GetProperty("severity").GetString(), diagnostic.GetProperty("line").GetInt32(), diagnostic.GetProperty("column").GetInt32()));
        var fix = diagnostic.GetProperty("fix");
        Assert.Equal(", \"Tongkol\"", Rule("word \"tongkol\", \"Tongkol\"")[fix.GetProperty("start").GetInt32()..fix.GetProperty("end").GetInt32()]);
        Assert.True(fix.GetProperty("safe").GetBoolean());
        Assert.Equal("the other one", diagnostic.GetProperty("notes")[0].GetProperty("message").GetString());
    }

    [Fact]
    public void SarifHasARuleForEachCodeAndAResultForEachDiagnostic()
    {
        var file = _folder.Write("uji.asnrules", Rule("word \"tongkol\", \"Tongkol\", \"TONGKOL\"", "a or a near a within 90 words"));

        var run = JsonDocument.Parse(ToolRun.Of(["lint", "--no-base", "--format", "sarif", file]).Output).RootElement.GetProperty("runs")[0];

        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        Assert.Equal(["W114", "W116"], rules);
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(3, results.Count);
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]));
        Assert.Equal(new Uri(file).AbsoluteUri, results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("40", results[2].GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0].GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public void GithubAnnotatesTheLine()
    {
        var file = _folder.Write("uji.asnrules", Rule("word \"tongkol\", \"Tongkol\""));

        Assert.StartsWith($"::warning file={file},line=8,endLine=8,col=25,endColumn=34,title=W114::\"Tongkol\" and", ToolRun.Of(["lint", "--no-base", "--format", "github", file]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ARuleThatFindsTooMuchInCleanPostsIsNoisy()
    {
        var file = _folder.Write("uji.asnrules", Rule("word \"tongkol\""));
        var posts = _folder.Write("biasa.txt", string.Concat(Enumerable.Repeat("ini biasa\n", 99)) + "beli tongkol\n");

        var noisy = ToolRun.Of(["lint", "--no-base", file, "--clean", posts]);
        Assert.Equal((1, "0 errors, 1 warning\n", $"{file}(5,6): warning W121: rule `UJI-01` finds something in 1 of 100 clean posts (1.00 %; 0.10 % may be)\n"), (noisy.ExitCode, noisy.Output, noisy.Error));
        Assert.Equal(new ToolRun(0, "0 errors, 0 warnings\n", ""), ToolRun.Of(["lint", "--no-base", file, "--clean", posts, "--noise", "1"]));
        Assert.Equal(new ToolRun(0, "0 errors, 0 warnings\n", ""), ToolRun.Of(["lint", "--no-base", file]));
    }

    [Fact]
    public void ARuleThatDisguisesGetPastIsNotRobust()
    {
        var file = _folder.Write("uji.asnrules", Rule("exact \"tongkol\""));

        var weak = ToolRun.Of(["lint", "--no-base", file, "--robustness", "80"]);
        Assert.Equal((1, "0 errors, 1 warning\n"), (weak.ExitCode, weak.Output));
        Assert.Contains("(5,6): warning W122: ", weak.Error, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of(["lint", "--no-base", file, "--robustness", "0"]).ExitCode);
        Assert.Equal(0, ToolRun.Of(["lint", "--no-base", _folder.Write("kuat.asnrules", Rule("word \"tongkol\"")), "--robustness", "80"]).ExitCode);
    }

    [Fact]
    public void WhatIsImportedIsNotMeasured()
    {
        _folder.Write("umum.asnrules", Rule("word \"tongkol\""));
        var file = _folder.Write("dinas.asnrules", "ruleset \"dinas\" version \"1.0.0\"\nimport \"umum\" as umum\n");

        Assert.Equal(new ToolRun(0, "0 errors, 0 warnings\n", ""), ToolRun.Of(["lint", "--no-base", file, "--clean", _folder.Write("biasa.txt", "beli tongkol\n"), "--robustness", "100"]));
    }

    [Theory]
    [InlineData("--noise", "101", "--noise 101: write a number from 0 to 100")]
    [InlineData("--robustness", "-1", "--robustness -1: write a number from 0 to 100")]
    [InlineData("--clean", "tiada.txt", "tiada.txt")]
    public void AWrongMeasureIsToldBeforeAnythingElse(string option, string value, string message)
    {
        var run = ToolRun.Of(["lint", "--no-base", _folder.Write("uji.asnrules", Rule("word \"tongkol\"")), option, value]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private static string Rule(string pattern, string condition = "a", string other = "") => $$"""
        ruleset "uji" version "1.0.0"
        guidelines "UJI-1" "Pedoman uji"
          1 "Tidak menyebut ikan"
        end
        rule UJI-01 "Uji"
          guideline 1   severity medium   message id "Ada: {hit}."
          find
            a : {{pattern}}
            {{other}}
          end
          flag sentence when {{condition}}
          examples
            yes "Makan tongkol"
            no  "Ini biasa"
          end
        end
        """;
}
