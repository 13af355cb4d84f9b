using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax.TokenParsers;
using AsnEthics.Rules.Text;
using Superpower;
using Superpower.Model;

namespace AsnEthics.Rules.Syntax;

/// <summary>Runs a token parser over one clause and turns its failure into a diagnostic. Clauses are parsed alone, so one file reports all its errors.</summary>
internal sealed class ClauseParser(FileDiagnostics diagnostics, int maxNesting, ISet<int> unreadable)
{
    /// <summary>The node, or null where the clause does not fit; that is reported then.</summary>
    public T? Parse<T>(TokenListParser<RuleToken, T> parser, ArraySegment<Token<RuleToken>> clause)
        where T : class => TryParse(parser, clause, out var value) ? value : null;

    public bool TryParse<T>(TokenListParser<RuleToken, T> parser, ArraySegment<Token<RuleToken>> clause, out T value)
    {
        value = default!;
        if (clause.Any(token => unreadable.Contains(token.Position.Absolute)) || !NestingCheck.IsWithin(clause, maxNesting, diagnostics))
            return false;

        var tokens = new TokenList<RuleToken>([.. clause]);
        var result = parser(tokens);
        if (!result.HasValue)
        {
            ReportFailure(clause, result.Remainder.Position, Expectations(result.Expectations));
            return false;
        }

        if (!result.Remainder.IsAtEnd)
        {
            ReportFailure(clause, result.Remainder.Position, []);
            return false;
        }

        value = result.Value;
        return true;
    }

    private void ReportFailure(ArraySegment<Token<RuleToken>> clause, int position, ImmutableArray<string> expected)
    {
        if (position >= clause.Count)
        {
            var last = clause.Array![clause.Offset + clause.Count - 1];
            diagnostics.ReportEndsTooEarly(SourceSpan.At(last.ToSpan().End), Describe(last), expected.IsEmpty ? ["more"] : expected);
            return;
        }

        var token = clause.Array![clause.Offset + position];
        var text = token.ToStringValue();
        var isWord = token.Kind == RuleToken.Name || RuleKeywords.IsKeyword(token.Kind);
        var nearest = isWord ? NearestName.Among(text, CandidatesFor(expected)) : null;
        if (isWord && nearest is null && expected.Contains("a quoted text"))
            diagnostics.ReportUnquoted(token.ToSpan(), text);
        else if (RuleKeywords.IsKeyword(token.Kind) && expected.Contains("a name"))
            diagnostics.ReportReservedWord(token.ToSpan(), text);
        else
            diagnostics.ReportUnexpected(token.ToSpan(), Describe(token), expected, nearest);
    }

    /// <summary>Superpower names a keyword <c>keyword `find`</c>; the word <c>keyword</c> says nothing to an author.</summary>
    private static ImmutableArray<string> Expectations(string[]? expectations) => expectations is null
        ? []
        : [.. expectations.Select(item => item.StartsWith(RuleKeywords.Category + " ", StringComparison.Ordinal) ? item.Substring(RuleKeywords.Category.Length + 1) : item).Distinct()];

    /// <summary>What a misspelt word may stand for: the keywords expected; any keyword where the clause could have ended.</summary>
    private static IEnumerable<string> CandidatesFor(ImmutableArray<string> expected) =>
        expected.IsEmpty ? RuleKeywords.All : expected.Where(IsKeywordInBackticks).Select(item => item.Trim('`'));

    private static bool IsKeywordInBackticks(string item) => item.Length > 2 && item[0] == '`' && item[item.Length - 1] == '`' && char.IsLetter(item[1]);

    private static string Describe(Token<RuleToken> token) => token.Kind switch
    {
        RuleToken.Text => "the text " + Shorten(token.ToStringValue()),
        RuleToken.Number => "the number " + token.ToStringValue(),
        _ => "`" + Shorten(token.ToStringValue()) + "`",
    };

    private static string Shorten(string text)
    {
        const int longest = 40;
        if (text.Length <= longest)
            return text;
        var end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text.Substring(0, end) + "…";
    }
}
