using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

public sealed class FormatTests
{
    private const string Posts = "ini biasa\r\n\r\nini 😀 tongkol, 100%\r\nkerapu dan Tongkol\n";

    [Fact]
    public void TextShowsThePostWithMarksAndWhatTheRulesSay()
    {
        var run = ToolRun.CheckFish([], Posts);

        Assert.Equal(
            """
            -:3
              ini 😀 [tongkol], 100%
              medium IKAN-01 (UJI-1 angka 1, 2, hoax)
                Ada: tongkol.
                Saran: Ganti katanya.

            -:4
              [kerapu] dan [Tongkol]
              high COBA-01 (UJI-1 angka 2, hoax) (uji coba)
                Ada: kerapu.
              medium IKAN-01 (UJI-1 angka 1, 2, hoax)
                Ada: Tongkol.
                Saran: Ganti katanya.


            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal("3 posts checked: 2 with findings; 2 findings; 1 finding of a rule on trial\n", run.Error);
    }

    [Fact]
    public void TextIsEnglishWhereEnglishIsAskedFor() =>
        Assert.Contains("(UJI-1 point 1, 2, hoax)\n    Found: tongkol.\n", ToolRun.CheckFish(["--language", "en"], "tongkol").Output, StringComparison.Ordinal);

    [Fact]
    public void TextIsColouredOnATerminalOnly()
    {
        using var folder = new TemporaryFolder();
        string[] args = ["check", "--no-base", "--rules", folder.Write("ikan.asnrules", SampleRules.Fish)];

        Assert.Contains("\e[1;31m[tongkol]\e[0m", ToolRun.Of(args, "tongkol", terminal: true).Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', ToolRun.Of(args, "tongkol").Output);
    }

    [Fact]
    public void TextNeverPassesOnWhatWouldMoveTheCursor() =>
        Assert.Contains("␛[2J ini [tongkol] �x", ToolRun.CheckFish([], "\e[2J ini tongkol \u202Ex").Output, StringComparison.Ordinal);

    [Fact]
    public void JsonIsOneArray()
    {
        var answers = JsonDocument.Parse(ToolRun.CheckFish(["--format", "json"], Posts).Output).RootElement;

        Assert.Equal(["-:1", "-:3", "-:4"], answers.EnumerateArray().Select(answer => answer.GetProperty("id").GetString()));
        Assert.Equal([0, 1, 2], answers.EnumerateArray().Select(answer => answer.GetProperty("findings").GetArrayLength()));
        Assert.Equal("[\n]\n", ToolRun.CheckFish(["--format", "json"], "").Output);
    }

    [Fact]
    public void SarifHasTheShapeThatServicesDemand()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("my posts.txt", Posts);
        var sarif = JsonDocument.Parse(ToolRun.CheckFish(["--format", "sarif", file], "").Output).RootElement;

        Assert.Equal("2.1.0", sarif.GetProperty("version").GetString());
        var run = Assert.Single(sarif.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("asnrules", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(["IKAN-01", "IKAN-02", "COBA-01"], rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal(["warning", "note", "note"], rules.Select(rule => rule.GetProperty("defaultConfiguration").GetProperty("level").GetString()));
        Assert.All(rules, rule => Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!));
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(3, results.Count);
        foreach (var result in results)
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "none", "note", "warning", "error" });
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.Equal(new Uri(file).AbsoluteUri, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
            var region = place.GetProperty("region");
            var snippet = region.GetProperty("snippet").GetProperty("text").GetString();
            Assert.Equal(snippet, Posts.Substring(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32()));
            var line = Posts.Split("\n")[region.GetProperty("startLine").GetInt32() - 1];
            Assert.Equal(snippet, line[(region.GetProperty("startColumn").GetInt32() - 1)..(region.GetProperty("endColumn").GetInt32() - 1)]);
        }
    }

    [Fact]
    public void SarifOfNdjsonNamesTheLineAndThePost()
    {
        var run = ToolRun.CheckFish(["--format", "sarif", "--input-format", "ndjson"], "{\"id\":\"p1\",\"text\":\"tongkol\"}\nbad\n");

        var sarifRun = JsonDocument.Parse(run.Output).RootElement.GetProperty("runs")[0];
        var result = sarifRun.GetProperty("results")[0];
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(["startLine", "snippet"], region.EnumerateObject().Select(member => member.Name));
        Assert.Equal("p1", result.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("name").GetString());
        Assert.Equal((0, 7), (result.GetProperty("properties").GetProperty("start").GetInt32(), result.GetProperty("properties").GetProperty("end").GetInt32()));
        Assert.Equal(1, sarifRun.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").GetArrayLength());
    }

    [Fact]
    public void JunitHasATestCaseForEachPost()
    {
        var junit = XDocument.Parse(ToolRun.CheckFish(["--format", "junit"], Posts + "ini \u0001 tongkol\n").Output).Root!;

        var suite = Assert.Single(junit.Elements("testsuite"));
        Assert.Equal(("testsuites", "4", "3", "0"), (junit.Name.LocalName, junit.Attribute("tests")!.Value, suite.Attribute("failures")!.Value, suite.Attribute("errors")!.Value));
        var cases = suite.Elements("testcase").ToList();
        Assert.Equal(["line 1", "line 3", "line 4", "line 5"], cases.Select(testCase => testCase.Attribute("name")!.Value));
        Assert.Equal([0, 1, 1, 1], cases.Select(testCase => testCase.Elements("failure").Count()));
        Assert.Equal("IKAN-01", cases[1].Element("failure")!.Attribute("message")!.Value);
        Assert.Contains("COBA-01", cases[2].Element("system-out")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("COBA-01", cases[2].Element("failure")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void GithubAnnotatesTheStretch()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a,b:c%.txt", Posts);
        var escaped = file.Replace("a,b:c%.txt", "a%2Cb%3Ac%25.txt", StringComparison.Ordinal);

        var run = ToolRun.CheckFish(["--format", "github", file, "-"], "tongkol");

        Assert.Equal(
            [
                $"::warning file={escaped},line=3,col=8,endColumn=15,title=IKAN-01 (UJI-1 1%2C 2)::Ada: tongkol.%0AGanti katanya.",
                $"::notice file={escaped},line=4,col=1,endColumn=7,title=COBA-01 (UJI-1 2)::Ada: kerapu.",
                $"::warning file={escaped},line=4,col=12,endColumn=19,title=IKAN-01 (UJI-1 1%2C 2)::Ada: Tongkol.%0AGanti katanya.",
                "::warning line=1,col=1,endColumn=8,title=IKAN-01 (UJI-1 1%2C 2)::Ada: tongkol.%0AGanti katanya.",
            ],
            run.OutputLines);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    public void NoFormatDependsOnTheCulture(string format)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var expected = ToolRun.CheckFish(["--format", format], Posts);
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NegativeSign = "~", NumberGroupSeparator = "!" } };
            var actual = ToolRun.CheckFish(["--format", format], Posts);
            Assert.Equal(expected, actual);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
