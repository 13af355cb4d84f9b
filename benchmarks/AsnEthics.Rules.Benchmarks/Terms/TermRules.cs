using System.Globalization;
using System.Text;

namespace AsnEthics.Rules.Benchmarks.Terms;

/// <summary>A term set as a rule file: one rule that flags a post with any of the words, however written.</summary>
internal static class TermRules
{
    private const int WordsInLine = 10;

    /// <summary>Above the defaults where a set of 100,000 terms or more could pass them.</summary>
    public static RuleSetCompilerOptions Options { get; } = new()
    {
        Limits = new RuleLimits { MaxFileLength = 100_000_000, MaxPatterns = 10_000_000, MaxForms = 100_000_000 },
    };

    /// <summary>Compiles the rule file, and makes all that checks look into.</summary>
    public static RuleSet Compile(string ruleText)
    {
        var rules = RuleSetCompiler.Compile(RuleSource.FromText("terms.asnrules", ruleText), Options).RuleSet ?? throw new InvalidOperationException("The rule file of the terms is refused.");
        rules.Prepare();
        return rules;
    }

    public static string Text(IReadOnlyList<string> words)
    {
        var file = new StringBuilder("""
            ruleset "generated-terms" version "1.0.0"

            guidelines "GEN-1" "Generated"
              1 "A guideline"
            end

            list @terms

            """);
        foreach (var line in words.Chunk(WordsInLine))
            file.Append("  word \"").AppendJoin("\", \"", line).Append("\"\n");
        file.Append(CultureInfo.InvariantCulture, $$"""
            end

            rule TERMS-01 "Terms"
              guideline 1   severity medium   category general
              message id "Ditemukan: {hit}."
              find
                terms : @terms
              end
              flag post when terms
              examples
                yes "{{words[0]}}"
                no  "12"
              end
            end

            """);
        return file.ToString();
    }
}
