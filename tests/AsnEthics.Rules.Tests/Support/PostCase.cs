using System.Text.RegularExpressions;

namespace AsnEthics.Rules.Tests.Support;

/// <summary>
/// One expected line of a case that checks posts: <c>yes</c> or <c>no</c>, the post with <c>[…]</c> marks, facts in braces, and behind <c>=&gt;</c> the steps of reading of the first
/// evidence. <c>\n</c> is a new line. <c>undecided FACT</c> in place of yes or no expects that fact to be missing.
/// </summary>
internal sealed partial record PostCase(string Verdict, MarkedText Post, PostFacts Facts, string? Steps)
{
    public static PostCase Parse(string line)
    {
        var match = Line().Match(line);
        Assert.True(match.Success, $"not a post line: {line}");
        var facts = new PostFacts();
        foreach (Match fact in Fact().Matches(match.Groups["facts"].Value))
        {
            var value = fact.Groups["value"].Value;
            facts[fact.Groups["name"].Value] = value switch
            {
                "yes" => true,
                "no" => false,
                _ when value.StartsWith('"') => value.Trim('"'),
                _ => long.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
            };
        }

        var text = match.Groups["text"].Value.Replace("\\n", "\n", StringComparison.Ordinal);
        return new PostCase(match.Groups["verdict"].Value, MarkedText.Parse(text, '[', ']'), facts, match.Groups["steps"].Success ? match.Groups["steps"].Value.Trim() : null);
    }

    [GeneratedRegex("""^(?<verdict>yes|no|undecided \w+)\s+(?<text>.*?)\s*(\{(?<facts>[^}]*)\})?\s*(=>(?<steps>.*))?$""")]
    private static partial Regex Line();

    [GeneratedRegex("""(?<name>\w+) = (?<value>"[^"]*"|\w+)""")]
    private static partial Regex Fact();
}
