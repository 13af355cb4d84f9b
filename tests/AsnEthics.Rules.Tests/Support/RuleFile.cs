namespace AsnEthics.Rules.Tests.Support;

/// <summary>Small rule files for tests that are about something else than the language.</summary>
internal static class RuleFile
{
    public const string Header = "ruleset \"uji\" version \"1.0.0\"\n";

    public const string Guidelines = "guidelines \"G\" \"Pedoman\"\n  1 \"Satu\"\nend\n";

    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "Folder");

    /// <summary>A rule that flags one word.</summary>
    public static string Rule(string id = "UJI-01", string word = "hoaks", string entries = "", string exceptions = "") =>
        $"""
        rule {id} "Uji"
          guideline 1   severity low {entries}
          message id "Indikasi: @hit@."
          find
            a : word "{word}"
          end
          flag sentence when a
          {exceptions}
          examples
            yes "{word}"
            no  "aman"
          end
        end

        """.Replace("@hit@", "{hit}", StringComparison.Ordinal);

    public static RuleSetCompilation Compile(string text, RuleSetCompilerOptions? options = null, string? folder = null) =>
        RuleSetCompiler.Compile(RuleSource.FromText("uji.asnrules", text, folder ?? Folder), options ?? new RuleSetCompilerOptions { Date = new DateTime(2026, 11, 22) });

    /// <summary>The rule set; the test fails with the diagnostics where there is none.</summary>
    public static RuleSet CompileClean(string text, RuleSetCompilerOptions? options = null, string? folder = null)
    {
        var compilation = Compile(text, options, folder);
        Assert.True(compilation.RuleSet is not null, string.Join("\n", compilation.Diagnostics));
        return compilation.RuleSet;
    }
}
