using System.Globalization;
using System.Text.RegularExpressions;

namespace AsnEthics.Rules.Tests.Support;

/// <summary>
/// One expected line of a case that checks posts: <c>yes</c> or <c>no</c>, the post with <c>[…]</c> marks, facts in braces, and behind <c>=&gt;</c> the steps of reading of the first
/// evidence. <c>\n</c>, <c>\r</c> and <c>\t</c> stand for themselves, <c>\u{200B}</c> for any character. <c>undecided FACT</c> in place of yes or no expects that fact to be missing.
/// </summary>
internal sealed partial record PostCase(string Verdict, MarkedText Post, PostFacts Facts, string? Steps)
{
    public static PostCase Parse(string line)
    {
        var match = Line().Match(line);
        Assert.True(match.Success, $"not a post line: {line}");
        var facts = new PostFacts();
        foreach (Match fact in Fact().Matches(match.Groups["facts"].Value))
            facts[fact.Groups["name"].Value] = FactOf(fact.Groups["value"].Value);

        var text = Unescape(match.Groups["text"].Value);
        return new PostCase(match.Groups["verdict"].Value, MarkedText.Parse(text, '[', ']'), facts, match.Groups["steps"].Success ? match.Groups["steps"].Value.Trim() : null);
    }

    public static string Unescape(string text) => Escape().Replace(text, Unescape);

    private static FactValue FactOf(string value) => value switch
    {
        "yes" => true,
        "no" => false,
        _ when value.StartsWith('"') => value.Trim('"'),
        _ => long.Parse(value, CultureInfo.InvariantCulture),
    };

    private static string Unescape(Match escape) => escape.Value switch
    {
        "\\n" => "\n",
        "\\r" => "\r",
        "\\t" => "\t",
        _ => char.ConvertFromUtf32(int.Parse(escape.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
    };

    [GeneratedRegex("""^(?<verdict>yes|no|undecided \w+)\s+(?<text>.*?)\s*(\{(?<facts>\w+ = [^}]*)\})?\s*(=>(?<steps>.*))?$""")]
    private static partial Regex Line();

    [GeneratedRegex("""(?<name>\w+) = (?<value>"[^"]*"|-?\w+)""")]
    private static partial Regex Fact();

    [GeneratedRegex("""\\([nrt]|u\{(?<code>[0-9A-Fa-f]+)\})""")]
    private static partial Regex Escape();
}
