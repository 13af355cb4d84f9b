using System.Text.Json;
using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

public sealed class CoverageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EachPointHasItsRulesAndTheirExamples()
    {
        var run = Coverage(SampleRules.Fish);

        var guidelines = JsonDocument.Parse(run.Output).RootElement.GetProperty("guidelines");
        Assert.Equal(["UJI-1 1 2: IKAN-01 1/1/0 True, IKAN-02 1/1/1 True", "UJI-1 2 1: IKAN-01 1/1/0 True, COBA-01 1/1/0 False"], guidelines.EnumerateArray().Select(point =>
            $"{point.GetProperty("catalogue")} {point.GetProperty("number")} {point.GetProperty("activeRules")}: " + string.Join(", ", point.GetProperty("rules").EnumerateArray().Select(rule =>
                $"{rule.GetProperty("rule")} {rule.GetProperty("yes")}/{rule.GetProperty("no")}/{rule.GetProperty("todo")} {rule.GetProperty("runs")}"))));
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("status test", "")]
    [InlineData("status retired", "")]
    [InlineData("since 2026-12-01", "2026-11-30")]
    [InlineData("until 2026-11-01", "2026-11-02")]
    public void ARuleThatDoesNotRunCoversNothing(string entry, string date)
    {
        var run = Coverage(SampleRules.WithFailingExample.Replace("    yes \"Ini kakap\"\n", "", StringComparison.Ordinal).Replace("category hoax", entry, StringComparison.Ordinal), text: true, date);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no active rule: UJI-1 1 Tidak menyebut ikan", run.OutputLines);
        Assert.Equal("1 point: 0 with active rules, 1 without", run.OutputLines[^1]);
    }

    [Fact]
    public void APointWithoutAnyRuleIsNamed()
    {
        var run = Coverage(SampleRules.Fish.Replace("  2 \"Tidak menyebut ikan besar\"\n", "  2 \"Tidak menyebut ikan besar\"\n  3 \"Tidak menyebut udang\"\n", StringComparison.Ordinal), text: true);

        Assert.Equal((1, "no active rule: UJI-1 3 Tidak menyebut udang"), (run.ExitCode, run.OutputLines[^2]));
    }

    [Fact]
    public void TheBaseSetCoversAllEightPoints()
    {
        var run = ToolRun.Of(["coverage"]);

        Assert.Equal((0, "8 points: 8 with active rules, 0 without", ""), (run.ExitCode, run.OutputLines[^1], run.Error));
    }

    [Fact]
    public void RulesOfOnesOwnStandBesideThoseOfTheBaseSet()
    {
        var file = _folder.Write("dinas.asnrules", """
            ruleset "dinas" version "1.0.0"
            import "asnethics/se137" version "1.*" as se137
            rule DINAS-01 "Uji"
              guideline 3   severity medium
              message id "Ada: {hit}."
              find
                a : word "tongkol"
              end
              flag sentence when a
              examples
                yes "Ini [tongkol]"
                no  "Ini biasa"
              end
            end
            disable se137.RAHASIA-01 because "uji"
            """);

        foreach (var args in new string[][] { ["coverage", file], ["coverage", "--rules", file] })
        {
            var run = ToolRun.Of(args);
            Assert.Equal(0, run.ExitCode);
            Assert.Contains(run.OutputLines, line => line.StartsWith("    3  DINAS-01", StringComparison.Ordinal));
            Assert.Contains(run.OutputLines, line => line.Contains("RAHASIA-01", StringComparison.Ordinal) && line.EndsWith("does not run on this day", StringComparison.Ordinal));
        }
    }

    private ToolRun Coverage(string rules, bool text = false, string date = "") =>
        ToolRun.Of(["coverage", "--no-base", .. text ? Array.Empty<string>() : ["--format", "json"], .. date.Length == 0 ? Array.Empty<string>() : ["--date", date], _folder.Write("ikan.asnrules", rules)]);
}
