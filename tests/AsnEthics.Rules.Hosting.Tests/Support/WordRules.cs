using System.Text;

namespace AsnEthics.Rules.Hosting.Tests.Support;

/// <summary>Rule files with one rule for each word, in which nothing depends on the base set.</summary>
internal static class WordRules
{
    /// <summary>Line 14 names a pattern that is not there, in column 22.</summary>
    public static string Broken { get; } = For("kakap").Replace("when a", "when b", StringComparison.Ordinal);

    public static string For(params string[] words) => Of("1", words);

    /// <summary>The rules KATA-1, KATA-2 …, whose messages name a version and the word.</summary>
    public static string Of(string version, params string[] words)
    {
        var file = new StringBuilder("ruleset \"uji\" version \"1.0.0\"\n\nguidelines \"UJI-1\" \"Pedoman uji\"\n  1 \"Tidak menyebut ikan\"\nend\n");
        for (var n = 0; n < words.Length; n++)
            file.Append("\n").Append(Rule(n + 1, words[n], version));
        return file.ToString();
    }

    private static string Rule(int number, string word, string version) => $$"""
        rule KATA-{{number}} "Menyebut {{word}}"
          guideline 1   severity medium   category hoax
          message id "Versi {{version}}: {hit}."
          message en "Version {{version}}: {hit}."
          find
            a : word "{{word}}"
          end
          flag sentence when a
          examples
            yes "Ini [{{word}}]"
            no  "Ini biasa"
          end
        end

        """;
}
