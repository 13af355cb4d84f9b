using System.Runtime.CompilerServices;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>
/// Puts each UTF-16 unit into a class of units that no position of an expression tells apart. ASCII is looked up in a table; beyond it the ranges of the expression cut the units into
/// intervals, and inside an interval only being part of a word or white space can make a difference.
/// </summary>
internal sealed class RegexUnitMap
{
    private const char FirstBeyondAscii = '\u0080';

    private readonly ushort[] _ascii = new ushort[AsciiSet.Size];
    private readonly char[] _intervals;
    private readonly ushort[] _beyond;
    private readonly bool _asksKind;

    /// <param name="tables">The expression.</param>
    /// <param name="classes">Takes the classes of units.</param>
    public RegexUnitMap(PositionTables tables, UnitClassList classes)
    {
        var ascii = new PositionSet256[AsciiSet.Size];
        for (var position = 0; position < tables.Classes.Count; position++)
        {
            var set = PositionSet256.Of(position);
            foreach (var unit in AsciiSet.Of(tables.Classes[position]))
                ascii[unit] = ascii[unit].Or(set);
        }

        for (var unit = 0; unit < ascii.Length; unit++)
            _ascii[unit] = classes.NumberOf(ascii[unit], tables.UsesBoundaries && RegexNamedClass.IsWord((char)unit));

        _asksKind = tables.UsesBoundaries || tables.Classes.Any(unitClass => !unitClass.Named.IsEmpty);
        _intervals = Intervals(tables.Classes);
        _beyond = new ushort[_intervals.Length * UnitKinds.Count];
        for (var interval = 0; interval < _intervals.Length; interval++)
        {
            for (var kind = 0; kind < UnitKinds.Count; kind++)
            {
                var positions = PositionsAt(tables.Classes, _intervals[interval], (UnitKind)kind);
                _beyond[(interval * UnitKinds.Count) + kind] = classes.NumberOf(positions, tables.UsesBoundaries && (UnitKind)kind == UnitKind.Word);
            }
        }
    }

    /// <summary>The number of the unit's class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(char unit) => unit < FirstBeyondAscii ? _ascii[unit] : OfBeyond(unit);

    private int OfBeyond(char unit)
    {
        var interval = 0;
        for (var behind = _intervals.Length; interval + 1 < behind;)
        {
            var middle = (interval + behind) / 2;
            if (_intervals[middle] <= unit)
                interval = middle;
            else
                behind = middle;
        }

        return _beyond[(interval * UnitKinds.Count) + (_asksKind ? (int)UnitKinds.Of(unit) : 0)];
    }

    /// <summary>The first unit of each interval.</summary>
    private static char[] Intervals(IReadOnlyList<RegexClass> classes)
    {
        var firsts = new SortedSet<char> { FirstBeyondAscii };
        foreach (var range in classes.SelectMany(unitClass => unitClass.Ranges))
        {
            if (range.First > FirstBeyondAscii)
                firsts.Add(range.First);
            if (range.Last is >= FirstBeyondAscii and < char.MaxValue)
                firsts.Add((char)(range.Last + 1));
        }

        return [.. firsts];
    }

    private static PositionSet256 PositionsAt(IReadOnlyList<RegexClass> classes, char firstOfInterval, UnitKind kind)
    {
        var positions = default(PositionSet256);
        for (var position = 0; position < classes.Count; position++)
        {
            if (Contains(classes[position], firstOfInterval, kind))
                positions = positions.Or(PositionSet256.Of(position));
        }

        return positions;
    }

    private static bool Contains(RegexClass unitClass, char firstOfInterval, UnitKind kind)
    {
        foreach (var range in unitClass.Ranges)
        {
            if (range.First <= firstOfInterval && firstOfInterval <= range.Last)
                return !unitClass.Negated;
        }

        foreach (var named in unitClass.Named)
        {
            if (UnitKinds.IsIn(named, kind))
                return !unitClass.Negated;
        }

        return unitClass.Negated;
    }
}
