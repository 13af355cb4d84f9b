using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Syntax;

/// <summary>Parses a class of a regular expression, from its <c>[</c> to behind its <c>]</c>.</summary>
internal sealed class RegexClassParser(string text, int openedAt)
{
    private readonly ImmutableArray<RegexRange>.Builder _ranges = ImmutableArray.CreateBuilder<RegexRange>();
    private readonly ImmutableArray<RegexNamedClass>.Builder _named = ImmutableArray.CreateBuilder<RegexNamedClass>();
    private int _index = openedAt + 1;

    public RegexClass Parse(out int end)
    {
        var negated = _index < text.Length && text[_index] == '^';
        if (negated)
            _index++;
        while (_index < text.Length && text[_index] != ']')
            ParseItem();
        if (_index >= text.Length)
            throw new RegexParser.OutsideSubset(openedAt, openedAt + 1, "`[` is not closed");
        end = ++_index;
        if (_ranges.Count == 0 && _named.Count == 0)
            throw new RegexParser.OutsideSubset(openedAt, end, "an empty class");
        return new RegexClass(_ranges.ToImmutable(), _named.ToImmutable(), negated);
    }

    private void ParseItem()
    {
        var itemStart = _index;
        if (text[_index] == '\\' && _index + 1 < text.Length && RegexEscape.TryNamedClass(text[_index + 1], out var named))
        {
            _index += 2;
            _named.Add(named);
            return;
        }

        var first = ParseUnit();
        if (_index + 1 >= text.Length || text[_index] != '-' || text[_index + 1] == ']')
        {
            _ranges.Add(new RegexRange(first, first));
            return;
        }

        _index++;
        var last = ParseUnit();
        if (last < first)
            throw new RegexParser.OutsideSubset(itemStart, _index, "the range runs backwards");
        _ranges.Add(new RegexRange(first, last));
    }

    private char ParseUnit()
    {
        var unitStart = _index;
        var c = text[_index++];
        if (char.IsSurrogate(c))
            throw new RegexParser.OutsideSubset(unitStart, char.IsHighSurrogate(c) ? _index + 1 : _index, "a class holds no characters beyond U+FFFF: use `(a|b)`");
        if (c == '[' && text[unitStart - 1] == '-')
            throw new RegexParser.OutsideSubset(unitStart - 1, _index, "class subtraction is not part of the subset");
        if (c == '[')
            throw new RegexParser.OutsideSubset(unitStart, _index, "write `\\[` for a bracket inside a class");
        if (c != '\\')
            return c;
        if (_index >= text.Length)
            throw new RegexParser.OutsideSubset(unitStart, _index, "a backslash at the end");
        if (text[_index] == 'b' || RegexEscape.TryNamedClass(text[_index], out _))
            throw new RegexParser.OutsideSubset(unitStart, _index + 1, $"`\\{text[_index]}` cannot stand here");
        c = text[_index++];
        return RegexEscape.Literal(c, unitStart, _index);
    }
}
