using System.Globalization;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax.TokenParsers;
using Superpower.Model;

namespace AsnEthics.Rules.Syntax;

/// <summary>Reports what is wrong with single tokens, before any of them is parsed.</summary>
internal static class TokenCheck
{
    private const int MostDigits = 18;

    /// <summary>Reports problems and returns whether the token can be parsed all the same; one that cannot makes its clause unreadable.</summary>
    public static bool IsReadable(Token<RuleToken> token, FileDiagnostics diagnostics)
    {
        switch (token.Kind)
        {
            case RuleToken.Unknown:
                ReportUnknown(token, diagnostics);
                return false;
            case RuleToken.Text:
                return CheckText(token, diagnostics);
            case RuleToken.Regex when !RegexLiteral.IsClosed(token.ToStringValue()):
                diagnostics.ReportRegexNotClosed(token.ToSpan());
                return false;
            case RuleToken.Number when token.Span.Length > MostDigits:
                diagnostics.ReportNumberTooLarge(token.ToSpan());
                return false;
            case RuleToken.Date when !DateLiteral.TryParse(token.ToStringValue(), out _):
                diagnostics.ReportNoSuchDate(token.ToSpan(), token.ToStringValue());
                return false;
            default:
                return true;
        }
    }

    private static bool CheckText(Token<RuleToken> token, FileDiagnostics diagnostics)
    {
        var text = token.ToStringValue();
        if (!QuotedText.IsClosed(text))
        {
            diagnostics.ReportTextNotClosed(token.ToSpan());
            return false;
        }

        QuotedText.Decode(text, token.Position.Absolute, out var invalidEscapes);
        foreach (var span in invalidEscapes)
            diagnostics.ReportInvalidEscape(span);
        return true;
    }

    private static void ReportUnknown(Token<RuleToken> token, FileDiagnostics diagnostics)
    {
        var text = token.ToStringValue();
        var first = text[0];
        if (SourceCharacters.IsInvisible(first))
            diagnostics.ReportInvisible(token.ToSpan(), CodePoint(first));
        else if (DateLiteral.TryReadDayFirst(text, out var written))
            diagnostics.ReportDayFirst(token.ToSpan(), written);
        else if (SourceCharacters.IsDigit(first))
            diagnostics.ReportNameBeginsWithDigit(token.ToSpan(), text);
        else if (char.IsLetter(first))
            diagnostics.ReportUnquotedLetters(token.ToSpan(), text);
        else if (char.IsSurrogate(first) && text.Length == 1)
            diagnostics.ReportUnreadable(token.ToSpan(), "character " + CodePoint(first), null);
        else
            diagnostics.ReportUnreadable(token.ToSpan(), $"`{text}`", WordFor(text));
    }

    /// <summary>The word of the language for what other languages write as a sign.</summary>
    private static string? WordFor(string sign) => sign switch
    {
        "&" or "&&" => "and",
        "|" or "||" => "or",
        "!" => "not",
        _ => null,
    };

    private static string CodePoint(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
