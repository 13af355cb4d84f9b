using System.Text.RegularExpressions;

namespace AsnEthics.Rules.Documents.Tests;

/// <summary>
/// Makes a whole rule file of a block that shows a part of one: adds the header, the import it speaks of, or the rule it belongs to. The part itself stands in the file letter for letter, but for a line with … alone in a
/// rule, which stands for its patterns, its condition and its examples.
/// </summary>
internal static partial class RuleSnippet
{
    private const string Header = "ruleset \"dinas-contoh\" version \"1.0.0\"\n";
    private const string BaseSet = "import \"asnethics/se137\" version \"1.*\" as se137\n";
    private const string Meta = "guideline 7   severity low   message id \"Ada: {hit}.\"\n";
    private const string RestOfARule = """
          find
            uji : word "tongkol"
          end
          flag sentence when uji
          examples
            yes "Ada tongkol"
            no  "Ada ikan"
          end
        """;

    // Every name that conditions in the documents speak of; facts among them come from the base set.
    private static readonly string[] ConditionNames = ["fitnah", "sebar", "hoaks", "klaim", "grup", "desak", "hadiah", "klik", "nomor"];

    public static string WholeFile(string snippet)
    {
        var keyword = FirstWord().Match(snippet).Value;
        return keyword switch
        {
            "ruleset" => snippet,
            "import" => Header + snippet,
            "guidelines" or "facts" or "list" => Header + snippet,
            "rule" => Header + BaseSet + snippet.Replace("\n  …\n", "\n" + RestOfARule + "\n", StringComparison.Ordinal),
            "tune" or "disable" => Header + BaseSet + snippet,
            "flag" => Header + BaseSet + string.Concat(snippet.Split('\n').Select(RuleWith)),
            "examples" => Header + BaseSet + $"rule UJI-01 \"Uji\"\n{Meta}find\n  fitnah : root \"fitnah\" except di-\n  klaim : word \"katanya\"\nend\nflag post when fitnah or (klaim and account is \"pribadi\" and not has_link)\n{snippet}\nend\n",
            _ => throw new ArgumentException($"No rule file begins with `{keyword}`: {snippet}"),
        };
    }

    /// <summary>A rule whose condition is the line, and which a post with all those words meets.</summary>
    private static string RuleWith(string flag, int index)
    {
        var patterns = string.Concat(ConditionNames.Where(name => Regex.IsMatch(flag, $@"\b{name}\b")).Select(name => $"  {name} : word \"{name}\"\n"));
        return $"rule UJI-0{index} \"Uji\"\n{Meta}find\n{patterns}end\n{flag}\nexamples\n  yes \"{string.Join(' ', ConditionNames)}\" with has_link = no\n  no \"Ini biasa\"\nend\nend\n";
    }

    [GeneratedRegex(@"\A[a-z]+")]
    private static partial Regex FirstWord();
}
