using System.Globalization;
using System.Text;

namespace AsnEthics.Rules.Benchmarks;

/// <summary>A rule file of any size, made of words, roots and phrases as real ones are, the same in every run.</summary>
internal static class GeneratedRuleFile
{
    private const int Seed = 2018;

    public static string Create(int rules)
    {
        var words = new GeneratedWords(Seed);
        var file = new StringBuilder("""
            ruleset "generated" version "1.0.0"

            guidelines "GEN-1" "Generated"
              1 "A guideline"
            end

            facts
              has_link yes_no
            end

            """);
        for (var number = 1; number <= rules; number++)
            AppendRule(file, number, words);
        return file.ToString();
    }

    private static void AppendRule(StringBuilder file, int number, GeneratedWords words)
    {
        var hit = words.Next();
        file.Append(CultureInfo.InvariantCulture, $$"""

            rule GEN-{{number}} "Generated rule {{number}}"
              guideline 1   severity medium   category general
              message id "Ditemukan: {hit}."
              find
                a : word "{{hit}}", "{{words.Next()}} {{words.Next()}}"
                b : root "{{words.Next()}}"
                c : phrase "{{words.Next()}} ...2 ({{words.Next()}}|{{words.Next()}})"
              end
              flag sentence when a or (b near c within 3 words)
              ignore a inside phrase "{{hit}} {{words.Next()}}"
              examples
                yes "{{hit}}"
                no  "biasa"
              end
            end

            """);
    }
}
