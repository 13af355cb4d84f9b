using System.Text.Json;
using AsnEthics.Rules.Tool.Disguises;
using AsnEthics.Rules.Tool.Robustness;
using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

public sealed class RobustnessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EveryRuleIsTriedInEveryDisguise()
    {
        var root = JsonDocument.Parse(Robustness(Rule("word \"tongkol\"", "Ini [tongkol] goreng")).Output).RootElement;

        var disguises = root.GetProperty("disguises").EnumerateArray().ToList();
        Assert.Equal(root.GetProperty("tried").GetInt32(), disguises.Sum(disguise => disguise.GetProperty("tried").GetInt32()));
        Assert.InRange(disguises.Count, AllDisguises.List.Count * 9 / 10, AllDisguises.List.Count);
        Assert.All(disguises, disguise => Assert.NotEmpty(disguise.GetProperty("why").GetString()!));
        Assert.Equal("UJI-01", Assert.Single(root.GetProperty("rules").EnumerateArray()).GetProperty("rule").GetString());
        Assert.InRange(root.GetProperty("share").GetDouble(), 0.9, 1);
        Assert.Equal(root.GetProperty("tried").GetInt32() - root.GetProperty("found").GetInt32(), root.GetProperty("missed").GetArrayLength());
    }

    [Fact]
    public void ARuleThatReadsNoDisguisesSurvivesFew()
    {
        var strict = JsonDocument.Parse(Robustness(Rule("word \"tongkol\" no leet no repeat no spaced no slang no clitic", "Ini [tongkol] goreng")).Output).RootElement;
        var exact = JsonDocument.Parse(Robustness(Rule("exact \"tongkol\"", "Ini [tongkol] goreng")).Output).RootElement;

        Assert.InRange(strict.GetProperty("share").GetDouble(), 0.3, 0.8);
        Assert.InRange(exact.GetProperty("share").GetDouble(), 0, 0.1);
        Assert.Contains("spaces", exact.GetProperty("missed").EnumerateArray().Select(miss => miss.GetProperty("disguise").GetString()));
    }

    /// <summary>Pattern, example, and the runs that are hidden.</summary>
    [Theory]
    [InlineData("word \"tongkol\"", "Ini [tongkol], ya", "tongkol")]
    [InlineData("word \"tongkol\"", "Ini tongkol", "tongkol")]
    [InlineData("phrase \"makan ...3 tongkol\"", "Kami [makan dua ekor tongkol]", "makan|tongkol")]
    [InlineData("phrase \"makan _ tongkol\"", "Kami [makan ikan tongkol]", "makan|tongkol")]
    [InlineData("phrase \"makan di sini\"", "Kami [makan di sini]", "makan di sini")]
    [InlineData("word \"tongkol\", \"bandeng\"", "Ada [tongkol] dan [bandeng]", "tongkol|bandeng")]
    [InlineData("word \"asu\"", "Dasar [asu]", "")]
    [InlineData("word \"Tongkol\" cased", "Ini [Tongkol]", "")]
    [InlineData("word \"tongkol\"", "Ini [t0ngkol]", "")]
    [InlineData("hashtag \"#tongkol\"", "Ini [#tongkol]", "")]
    public void WhatTheFindingHangsOnIsHidden(string pattern, string example, string hidden)
    {
        var compilation = RuleSetCompiler.Compile(RuleSource.FromText("uji.asnrules", Rule(pattern, example)));
        var usable = RobustnessExample.Of(compilation.RuleSet!.Rules[0], compilation.Examples[0], compilation.RuleSet, CheckOptions.Default);

        Assert.Equal(hidden, usable is null ? "" : string.Join('|', usable.Runs.Select(run => usable.Example.Text[run.Start..run.End])));
    }

    [Fact]
    public void ExamplesWithNothingToDisguiseAreLeftOutAndCounted()
    {
        var run = Robustness(Rule("word \"asu\"", "Dasar [asu]"), "--format", "text");

        Assert.Contains(run.OutputLines, line => line.StartsWith("UJI-01", StringComparison.Ordinal) && line.EndsWith("nothing to disguise", StringComparison.Ordinal));
        Assert.Contains(run.OutputLines, line => line.StartsWith("1 example left out", StringComparison.Ordinal));
        Assert.Equal((0, "0 of 0 disguised examples are still found: 100.00 %"), (run.ExitCode, run.OutputLines[^1]));
    }

    [Theory]
    [InlineData("--threshold", "100", 1)]
    [InlineData("--threshold", "1", 0)]
    [InlineData("--rule-threshold", "100", 1)]
    [InlineData("--rule-threshold", "1", 0)]
    public void AThresholdDecidesTheExitCode(string option, string percent, int exitCode)
    {
        var run = Robustness(Rule("word \"tongkol\" no leet", "Ini [tongkol] goreng"), option, percent, "--format", "text");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 1, run.OutputLines[^1].Contains("; ", StringComparison.Ordinal));
    }

    [Fact]
    public void FactsOfTheExampleAreGiven() =>
        Assert.InRange(JsonDocument.Parse(Robustness(Rule("word \"tongkol\"", "Ini [tongkol] goreng", "a and has_link", " with has_link = yes")).Output).RootElement.GetProperty("share").GetDouble(), 0.9, 1);

    [Fact]
    public void MissesAreShownWhenAskedFor()
    {
        var rules = Rule("word \"tongkol\" no spaced", "Ini [tongkol] goreng");

        Assert.DoesNotContain("t o n g k o l", Robustness(rules, "--format", "text").Output, StringComparison.Ordinal);
        Assert.Contains("UJI-01 spaces: Ini t o n g k o l goreng", Robustness(rules, "--format", "text", "--misses", "1000").OutputLines);
    }

    [Fact]
    public void TheSameFiguresWithAnyNumberOfProcessorsAndTheSameSeed()
    {
        string[] args = ["robustness", "--no-base", _folder.Write("uji.asnrules", Rule("word \"tongkol\" no slang", "Ini [tongkol] goreng")), "--format", "json"];

        var one = ToolRun.Of(args, processors: 1).Output;
        Assert.Equal(one, ToolRun.Of(args, processors: 4).Output);
        Assert.NotEqual(one, ToolRun.Of([.. args, "--seed", "2"]).Output);
    }

    private static string Rule(string pattern, string example, string condition = "a", string with = "") => $$"""
        ruleset "uji" version "1.0.0"
        guidelines "UJI-1" "Pedoman uji"
          1 "Tidak menyebut ikan"
        end
        facts
          has_link yes_no
        end
        rule UJI-01 "Uji"
          guideline 1   severity medium
          message id "Ada: {hit}."
          find
            a : {{pattern}}
          end
          flag sentence when {{condition}}
          examples
            yes "{{example}}"{{with}}
            no  "Ini biasa"
          end
        end
        """;

    private ToolRun Robustness(string rules, params string[] args) =>
        ToolRun.Of(["robustness", "--no-base", _folder.Write("uji.asnrules", rules), .. args.Contains("--format") ? Array.Empty<string>() : ["--format", "json"], .. args]);
}
