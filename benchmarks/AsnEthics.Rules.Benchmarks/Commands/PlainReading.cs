using System.Text.RegularExpressions;

namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>
/// A rule file with every step of reading switched off for every pattern that knows it: <c>no leet no repeat no spaced no slang no clitic</c> stands behind each. Patterns inside texts, comments and regular expressions are
/// none, and what <c>tune</c> adds or removes upstream stays as it is.
/// </summary>
internal static partial class PlainReading
{
    private const string LetterSteps = " no leet no repeat no spaced";
    private const string WordSteps = LetterSteps + " no slang no clitic";

    public static string Of(string ruleFile) => Pieces().Replace(ruleFile, piece =>
    {
        if (!piece.Groups["kind"].Success)
            return piece.Value;
        var steps = piece.Groups["kind"].Value == "hashtag" ? LetterSteps : WordSteps;
        return piece.Groups["texts"].Value + StepSwitchedOff().Replace(piece.Groups["modifiers"].Value, "") + steps;
    });

    [GeneratedRegex(
        """
        (?:add|remove)\s+\w+\s+"(?:[^"\\]|\\.)*"(?:\s*,\s*"(?:[^"\\]|\\.)*")*
        | (?<texts>\b(?<kind>word|root|phrase|part|hashtag)\s+"(?:[^"\\]|\\.)*"(?:\s*,\s*"(?:[^"\\]|\\.)*")*)
          (?<modifiers>(?:\s+(?:cased|typo\s+\d+|weight\s+\d+|no\s+\w+|(?:only|except)\s+[\w-]+(?:\s*,\s*[\w-]+)*))*)
        | regex\s+/(?:[^/\\]|\\.)*/
        | "(?:[^"\\]|\\.)*"
        | \#[^\n]*
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Pieces();

    [GeneratedRegex(@"\s+no\s+\w+")]
    private static partial Regex StepSwitchedOff();
}
