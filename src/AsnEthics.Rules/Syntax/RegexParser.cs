using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Syntax;

/// <summary>
/// Parses the subset of regular expressions. Written by hand, unlike the rest of the grammar: half its work is to say of the constructs that other engines know why they are not here.
/// </summary>
internal sealed class RegexParser
{
    private const int LargestRepeat = 1000;

    private readonly string _text;
    private int _index;

    private RegexParser(string text) => _text = text;

    private bool AtEnd => _index >= _text.Length;

    /// <summary>The expression; null where it is outside the subset or over a limit, which is reported then.</summary>
    public static RegexNode? Parse(RegexSyntax regex, FileDiagnostics diagnostics, RuleLimits limits)
    {
        SourceSpan At(int start, int end) => new(regex.Span.Start + 1 + start, regex.Span.Start + 1 + end);

        if (NestingIn(regex.Pattern, limits.MaxNesting) is { } tooDeep)
        {
            diagnostics.ReportNestingTooDeep(At(tooDeep, tooDeep + 1), limits.MaxNesting);
            return null;
        }

        var parser = new RegexParser(regex.Pattern);
        try
        {
            var root = parser.ParseAlternation();
            if (!parser.AtEnd)
                throw new OutsideSubset(parser._index, parser._index + 1, "`)` has no `(`");
            var most = Math.Min(limits.MaxRegexPositions, RuleLimits.Default.MaxRegexPositions);
            if (RegexMeasure.PositionsOf(root) is var positions && positions > most)
                diagnostics.ReportRegexOverBudget(regex.Span, positions, most);
            else if (RegexMeasure.CanBeEmpty(root))
                diagnostics.ReportRegexMatchesEmpty(regex.Span);
            else
                return root;
        }
        catch (OutsideSubset outside)
        {
            diagnostics.ReportRegex(At(outside.Start, Math.Min(outside.End, regex.Pattern.Length)), outside.Message);
        }

        return null;
    }

    /// <summary>Where groups nest too deep; null where they do not.</summary>
    private static int? NestingIn(string text, int limit)
    {
        var depth = 0;
        var inClass = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass && ++depth > limit:
                    return i;
                case ')' when !inClass:
                    depth--;
                    break;
            }
        }

        return null;
    }

    private RegexNode ParseAlternation()
    {
        var options = ImmutableArray.CreateBuilder<RegexNode>();
        options.Add(ParseConcatenation());
        while (TryTake('|'))
            options.Add(ParseConcatenation());
        return options.Count == 1 ? options[0] : new RegexAlternation(options.ToImmutable());
    }

    private RegexNode ParseConcatenation()
    {
        var items = ImmutableArray.CreateBuilder<RegexNode>();
        while (!AtEnd && _text[_index] is not ('|' or ')'))
            items.Add(ParseRepeat());
        return items.Count == 1 ? items[0] : new RegexConcatenation(items.ToImmutable());
    }

    private RegexNode ParseRepeat()
    {
        var start = _index;
        var operand = ParseAtom();
        if (AtEnd || _text[_index] is not ('?' or '*' or '+' or '{'))
            return operand;

        if (operand is RegexAssertion)
            throw new OutsideSubset(_index, _index + 1, $"`{_text.Substring(start, _index - start)}` cannot be repeated");
        var (minimum, maximum) = ParseQuantifier();
        if (!AtEnd && _text[_index] is '?' or '+')
            throw new OutsideSubset(_index, _index + 1, "lazy and possessive repeats are not part of the subset: a match is always the longest");
        if (!AtEnd && _text[_index] is '*' or '{')
            throw new OutsideSubset(_index, _index + 1, "a repeat of a repeat: put a group around the first");
        return new RegexRepeat(operand, minimum, maximum);
    }

    private (int Minimum, int? Maximum) ParseQuantifier()
    {
        switch (_text[_index++])
        {
            case '?':
                return (0, 1);
            case '*':
                return (0, null);
            case '+':
                return (1, null);
        }

        var open = _index - 1;
        var minimum = ParseCount(open);
        int? maximum = minimum;
        if (TryTake(','))
            maximum = !AtEnd && _text[_index] == '}' ? null : ParseCount(open);
        if (!TryTake('}'))
            throw new OutsideSubset(open, _index + 1, "expected `{n}`, `{n,}` or `{n,m}`; write `\\{` for a brace");
        if (maximum < minimum)
            throw new OutsideSubset(open, _index, "the smaller number stands first");
        if (maximum == 0)
            throw new OutsideSubset(open, _index, "a repeat of none");
        return (minimum, maximum);
    }

    private int ParseCount(int open)
    {
        var start = _index;
        while (!AtEnd && SourceCharacters.IsDigit(_text[_index]))
            _index++;
        if (_index == start)
            throw new OutsideSubset(open, _index + 1, "expected `{n}`, `{n,}` or `{n,m}`; write `\\{` for a brace");
        if (_index - start > 4 || int.Parse(_text.Substring(start, _index - start), System.Globalization.CultureInfo.InvariantCulture) is var count && count > LargestRepeat)
            throw new OutsideSubset(start, _index, FormattableString.Invariant($"a repeat of more than {LargestRepeat}"));
        return count;
    }

    private RegexNode ParseAtom()
    {
        var start = _index;
        var c = _text[_index++];
        switch (c)
        {
            case '(':
                return ParseGroup(start);
            case '[':
                return new RegexUnit(new RegexClassParser(_text, start).Parse(out _index));
            case '.':
                return new RegexUnit(RegexClass.Any);
            case '^':
                return new RegexAssertion(RegexAssertionKind.TextStart);
            case '$':
                return new RegexAssertion(RegexAssertionKind.TextEnd);
            case '\\':
                return ParseEscape(start);
            case '?' or '*' or '+' or '{':
                throw new OutsideSubset(start, _index, $"nothing stands before `{c}`; write `\\{c}` for the character");
            case ']' or '}':
                throw new OutsideSubset(start, _index, $"`{c}` closes nothing; write `\\{c}` for the character");
            default:
                if (char.IsHighSurrogate(c) && !AtEnd && char.IsLowSurrogate(_text[_index]))
                    return new RegexConcatenation([Literal(c), Literal(_text[_index++])]);
                return Literal(c);
        }
    }

    private RegexNode ParseGroup(int start)
    {
        if (!AtEnd && _text[_index] == '?')
            throw new OutsideSubset(start, Math.Min(_index + 2, _text.Length), WhyNoGroup(_index + 1 < _text.Length ? _text[_index + 1] : '\0'));
        var inner = ParseAlternation();
        if (!TryTake(')'))
            throw new OutsideSubset(start, start + 1, "`(` is not closed");
        return inner;
    }

    private static string WhyNoGroup(char sign) => sign switch
    {
        '=' or '!' => "look-ahead is not part of the subset",
        '<' => "look-behind and named groups are not part of the subset",
        ':' => "groups never capture: write `(` instead of `(?:`",
        _ => "options inside an expression are not part of the subset",
    };

    private RegexNode ParseEscape(int start)
    {
        if (AtEnd)
            throw new OutsideSubset(start, _index, "a backslash at the end");
        var c = _text[_index++];
        if (c == 'b')
            return new RegexAssertion(RegexAssertionKind.WordBoundary);
        if (RegexEscape.TryNamedClass(c, out var named))
            return new RegexUnit(new RegexClass([], [named], Negated: false));
        return Literal(RegexEscape.Literal(c, start, _index));
    }

    private static RegexUnit Literal(char c) => new(new RegexClass([new RegexRange(c, c)], [], Negated: false));

    private bool TryTake(char c)
    {
        if (AtEnd || _text[_index] != c)
            return false;
        _index++;
        return true;
    }

    /// <summary>Ends parsing at the first construct that is not part of the subset; never leaves this namespace.</summary>
    internal sealed class OutsideSubset(int start, int end, string message) : Exception(message)
    {
        public int Start => start;

        public int End => end;
    }
}
