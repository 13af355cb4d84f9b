namespace AsnEthics.Rules.Tests.Support;

/// <summary>Compiles rule files for tests, their examples aside.</summary>
internal static class CompiledRules
{
    public static RuleSet Compile(Case entry) => Compile(RuleSource.FromText(entry.File + "/" + entry.Title, entry.Text), null);

    public static RuleSet Compile(string text, RuleLimits? limits = null) => Compile(RuleSource.FromText("uji.asnrules", text), limits);

    /// <summary>One rule under a catalogue of one point; what stands between its title and its examples is given.</summary>
    public static RuleSet CompileRule(string body, RuleLimits? limits = null) => Compile(
        $"""
        ruleset "uji" version "1.0.0"
        guidelines "UJI" "Pedoman uji"
          1 "Satu"
          2 "Dua"
        end
        facts
          has_link  yes_no
          account   one_of "pribadi", "resmi"
          followers number 0..1000
          unit      text
        end
        rule UJI-01 "Aturan uji"
          {body}
          examples
            yes "-"
            no  "-"
          end
        end
        """,
        limits);

    private static RuleSet Compile(RuleSource source, RuleLimits? limits)
    {
        var compilation = RuleSetCompiler.Compile(source, new RuleSetCompilerOptions { RunExamples = false, Limits = limits ?? RuleLimits.Default });
        Assert.True(compilation.RuleSet is not null, string.Join("\n", compilation.Diagnostics.Select(diagnostic => diagnostic.Render())));
        return compilation.RuleSet;
    }
}
