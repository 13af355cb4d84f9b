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
    /// <summary>How many clauses could not be read.</summary>
    public int Failures { get; private set; }

    /// <summary>The node, or null where the clause does not fit; that is reported then.</summary>
    public T? Parse<T>(TokenListParser<RuleToken, T> parser, ArraySegment<Token<RuleToken>> clause)
        where T : class => TryParse(parser, clause, out var value) ? value : null;

    /// <summary>Whether the clause fits. Where only what stands behind it does not, <paramref name="value"/> is set all the same.</summary>
    public bool TryParse<T>(TokenListParser<RuleToken, T> parser, ArraySegment<Token<RuleToken>> clause, out T value)
    {
        var fits = TryRead(parser, clause, out value);
        if (!fits)
            Failures++;
        return fits;
    }

    private bool TryRead<T>(TokenListParser<RuleToken, T> parser, ArraySegment<Token<RuleToken>> clause, out T value)
    {
        value = default!;
        if (HoldsUnreadable(clause) || !NestingCheck.IsWithin(clause, maxNesting, diagnostics))
            return false;

        var tokens = new TokenList<RuleToken>([.. clause]);
        var result = parser(tokens);
        if (!result.HasValue)
        {
            ReportFailure(clause, result.Remainder.Position, Expectations(result.Expectations));
            return false;
        }

        value = result.Value;
        if (result.Remainder.IsAtEnd)
            return true;
        ReportBehind(clause, result.Remainder.Position);
        return false;
    }

    /// <summary>Whether a token of the clause cannot be read, which was reported before.</summary>
    public bool HoldsUnreadable(ArraySegment<Token<RuleToken>> clause) => clause.Any(token => unreadable.Contains(token.Position.Absolute));

    /// <summary>Reports a token behind a clause that could have ended before it.</summary>
    private void ReportBehind(ArraySegment<Token<RuleToken>> clause, int position)
    {
        var token = clause.Array![clause.Offset + position];
        var before = clause.Array[clause.Offset + position - 1];
        var nearest = IsWord(token) ? NearestOther(token, RuleKeywords.All) : null;
        var help = RuleBlockSplitter.IsBlockKeyword(token.Kind) ? "a block begins on a new line"
            : token.Kind == RuleToken.Text && before.Kind == RuleToken.Text ? "put a comma between texts"
            : null;
        diagnostics.ReportBehind(token.ToSpan(), Describe(token), Describe(before), nearest, help);
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
        var nearest = IsWord(token) ? NearestOther(token, CandidatesFor(expected)) : null;
        if (token.Kind == RuleToken.Name && nearest is null && expected.Contains(Literals.QuotedExpectation))
            diagnostics.ReportUnquoted(token.ToSpan().To(LastOfTheRun(clause, position).ToSpan()));
        else if (RuleKeywords.IsKeyword(token.Kind) && expected is ["a name"])
            diagnostics.ReportReservedWord(token.ToSpan(), text);
        else if (token.Kind == RuleToken.Text && IsNeedlesslyQuoted(text, expected))
            diagnostics.ReportNeedlesslyQuoted(token.ToSpan(), text.Substring(1, text.Length - 2), expected);
        else
            diagnostics.ReportUnexpected(token.ToSpan(), Describe(token), expected, nearest);
    }

    private static bool IsWord(Token<RuleToken> token) => token.Kind == RuleToken.Name || RuleKeywords.IsKeyword(token.Kind);

    private static string? NearestOther(Token<RuleToken> token, IEnumerable<string> candidates)
    {
        var text = token.ToStringValue();
        return NearestName.Among(text, candidates) is { } nearest && nearest != text ? nearest : null;
    }

    /// <summary>The last of the names in a row on one line, which are meant as one text.</summary>
    private static Token<RuleToken> LastOfTheRun(ArraySegment<Token<RuleToken>> clause, int position)
    {
        var last = clause.Array![clause.Offset + position];
        for (var i = position + 1; i < clause.Count; i++)
        {
            var next = clause.Array[clause.Offset + i];
            if (next.Kind != RuleToken.Name || next.Position.Line != last.Position.Line)
                break;
            last = next;
        }

        return last;
    }

    /// <summary>Whether a quoted text stands where its word alone belongs, as in <c>severity "low"</c>.</summary>
    private static bool IsNeedlesslyQuoted(string text, ImmutableArray<string> expected) =>
        text.Length > 2
        && text.Skip(1).Take(text.Length - 2).All(SourceCharacters.IsNamePart)
        && (expected is ["a name"] || CandidatesFor(expected).Contains(text.Substring(1, text.Length - 2)));

    /// <summary>Superpower names a keyword <c>keyword `find`</c>; the word <c>keyword</c> says nothing to an author.</summary>
    private static ImmutableArray<string> Expectations(string[]? expectations) => expectations is null
        ? []
        : [.. expectations.Select(item => item.StartsWith(RuleKeywords.Category + " ", StringComparison.Ordinal) ? item.Substring(RuleKeywords.Category.Length + 1) : item).Distinct()];

    /// <summary>What a misspelt word may stand for: the words in backticks among the expectations, and the kinds of pattern.</summary>
    private static IEnumerable<string> CandidatesFor(ImmutableArray<string> expected) => expected
        .SelectMany(item => item.Split('`').Where((part, index) => index % 2 == 1 && part.Length > 0 && char.IsLetter(part[0])))
        .Concat(expected.Contains(PatternParsers.Expectation) ? PatternParsers.Kinds : []);

    private static string Describe(Token<RuleToken> token) => token.Kind switch
    {
        RuleToken.Text => Shorten(token.ToStringValue()),
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
