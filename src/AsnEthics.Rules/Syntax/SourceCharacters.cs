using System.Globalization;

namespace AsnEthics.Rules.Syntax;

/// <summary>The characters of a rule file, as editors and word processors leave them.</summary>
internal static class SourceCharacters
{
    public static bool IsQuote(char c) => c is '"' || IsTypographicQuote(c);

    /// <summary>The double quotes that word processors put in place of <c>"</c>.</summary>
    public static bool IsTypographicQuote(char c) => c is '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02';

    public static bool IsLineBreak(char c) => c is '\n' or '\r';

    /// <summary>White space of every kind, and the byte-order mark that a copied text may carry inside.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF';

    /// <summary>The hyphen, and the dashes that word processors put in its place.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2013';

    public static bool IsNameStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    public static bool IsNamePart(char c) => IsNameStart(c) || IsDigit(c);

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Characters that nobody sees: control and format characters, direction marks, fillers.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u115F' or '\u1160' or '\u3164' or '\uFFA0' or '\u034F'
        || (c is not ('\n' or '\r' or '\t') && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format);
}
