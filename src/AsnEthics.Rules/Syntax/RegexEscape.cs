using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Syntax;

/// <summary>What a backslash means in a regular expression.</summary>
internal static class RegexEscape
{
    public static bool TryNamedClass(char c, out RegexNamedClass named)
    {
        named = new RegexNamedClass(c);
        return c is 'd' or 'D' or 'w' or 'W' or 's' or 'S';
    }

    /// <summary>The character that the escape stands for.</summary>
    public static char Literal(char c, int start, int end) => c switch
    {
        'n' => '\n',
        't' => '\t',
        >= '0' and <= '9' => throw new RegexParser.OutsideSubset(start, end, "back-references are not part of the subset"),
        _ when char.IsLetter(c) => throw new RegexParser.OutsideSubset(start, end, $"`\\{c}` is not part of the subset"),
        _ when char.IsSurrogate(c) => throw new RegexParser.OutsideSubset(start, end, "this character needs no backslash"),
        _ => c,
    };
}
