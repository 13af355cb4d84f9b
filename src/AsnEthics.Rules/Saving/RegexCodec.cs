using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Saving;

/// <summary>Regular expressions as bytes.</summary>
internal static class RegexCodec
{
    private enum Kind
    {
        Unit,
        Concatenation,
        Alternation,
        Repeat,
        Assertion,
    }

    public static void Write(ByteWriter writer, RegexNode node)
    {
        switch (node)
        {
            case RegexUnit unit:
                writer.Count((int)Kind.Unit);
                writer.Flag(unit.Class.Negated);
                writer.List(unit.Class.Ranges, range =>
                {
                    writer.Count(range.First);
                    writer.Count(range.Last);
                });
                writer.List(unit.Class.Named, named => writer.Count(named.Letter));
                break;
            case RegexConcatenation concatenation:
                writer.Count((int)Kind.Concatenation);
                writer.List(concatenation.Items, item => Write(writer, item));
                break;
            case RegexAlternation alternation:
                writer.Count((int)Kind.Alternation);
                writer.List(alternation.Options, option => Write(writer, option));
                break;
            case RegexRepeat repeat:
                writer.Count((int)Kind.Repeat);
                Write(writer, repeat.Operand);
                writer.Count(repeat.Minimum);
                writer.Flag(repeat.Maximum is not null);
                if (repeat.Maximum is { } maximum)
                    writer.Count(maximum);
                break;
            case RegexAssertion assertion:
                writer.Count((int)Kind.Assertion);
                writer.Count((int)assertion.Kind);
                break;
            default:
                throw new ArgumentException(node.GetType().Name, nameof(node));
        }
    }

    /// <summary>An expression that rule files could hold: of as many positions as they may have, and never found in nothing.</summary>
    public static RegexNode Read(ByteReader reader)
    {
        var node = ReadNode(reader);
        if (RegexMeasure.PositionsOf(node) > RuleLimits.Default.MaxRegexPositions || RegexMeasure.CanBeEmpty(node))
            throw reader.Error("a regular expression that is too long or can be empty");
        return node;
    }

    private static RegexNode ReadNode(ByteReader reader) => reader.Nested<RegexNode>(() =>
    {
        switch (reader.OneOf(Kind.Assertion))
        {
            case Kind.Unit:
                var isNegated = reader.Flag();
                return new RegexUnit(new RegexClass(reader.List(() => ReadRange(reader)), reader.List(() => ReadNamed(reader)), isNegated));
            case Kind.Concatenation:
                return new RegexConcatenation(reader.List(() => ReadNode(reader)));
            case Kind.Alternation:
                return new RegexAlternation(reader.FilledList(() => ReadNode(reader)));
            case Kind.Repeat:
                var operand = ReadNode(reader);
                var minimum = reader.Count(RuleLimits.Default.MaxRegexPositions);
                int? maximum = reader.Flag() ? reader.Count(RuleLimits.Default.MaxRegexPositions) : null;
                return maximum < minimum ? throw reader.Error("a repeat that ends before it begins") : new RegexRepeat(operand, minimum, maximum);
            default:
                return new RegexAssertion(reader.OneOf(RegexAssertionKind.TextEnd));
        }
    });

    private static RegexRange ReadRange(ByteReader reader)
    {
        var first = (char)reader.Count(char.MaxValue);
        var last = (char)reader.Count(char.MaxValue);
        return first <= last ? new RegexRange(first, last) : throw reader.Error("a range that ends before it begins");
    }

    private static RegexNamedClass ReadNamed(ByteReader reader) =>
        (char)reader.Count(char.MaxValue) is var letter && letter is 'd' or 'D' or 'w' or 'W' or 's' or 'S' ? new RegexNamedClass(letter) : throw reader.Error("a class of no known name");
}
