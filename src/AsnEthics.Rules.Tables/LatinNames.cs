using System.Text.RegularExpressions;

namespace AsnEthics.Rules.Tables;

/// <summary>Reads the Latin letter out of a character's name: LATIN SMALL LETTER D WITH HOOK, LATIN LETTER SMALL CAPITAL B, NEGATIVE SQUARED LATIN CAPITAL LETTER C.</summary>
internal static partial class LatinNames
{
    private const string Shape = "TURNED|REVERSED|SIDEWAYS|INSULAR|SCRIPT|OPEN|CLOSED|DOTLESS|LONG|SHORT|BROKEN|HALF|STRETCHED|BARRED|TOP|BOTTOM|VISIGOTHIC|BLACKLETTER|MIDDLE-WELSH|LENIS|INVERTED|ROTUNDA|ARCHAIC|ANGLICANA|GLOTTAL|VOLAPUK|EGYPTOLOGICAL|TAILLESS|LETTER|SMALL CAPITAL";

    public static string? Find(string name)
    {
        var match = Letter().Match(name);
        if (!match.Success)
            return null;
        var letters = match.Groups["letters"].Value;
        return match.Groups["case"].Value == "CAPITAL" ? letters : letters.ToLowerInvariant();
    }

    [GeneratedRegex("^(?:(?:NEGATIVE )?(?:CIRCLED|SQUARED|PARENTHESIZED|CROSSED NEGATIVE SQUARED) |MODIFIER LETTER (?=CAPITAL|SMALL)|REGIONAL INDICATOR SYMBOL (?=LETTER))?"
        + "(?:LATIN )?(?:EPIGRAPHIC |SUBSCRIPT )?(?:(?<case>CAPITAL|SMALL)(?: LETTER| LIGATURE)?|LETTER (?<case>SMALL) CAPITAL|LETTER EPIGRAPHIC|(?<case>)LETTER)"
        + "(?: (?:" + Shape + "))* (?<letters>[A-Z]|A[AEOUVY]|O[EO]|TZ|VY|TH|UE)(?: (?:WITH|AND) .*| DIGRAPH)?$")]
    private static partial Regex Letter();
}
