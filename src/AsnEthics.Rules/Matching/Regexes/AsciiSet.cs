using AsnEthics.Rules.Matching.Scanning;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>A set of ASCII characters.</summary>
internal readonly record struct AsciiSet(ulong Low, ulong High)
{
    public const int Size = 128;

    private const int Half = 64;

    public bool Contains(char unit) => unit < Half ? ((Low >> unit) & 1) != 0 : unit < Size && ((High >> (unit - Half)) & 1) != 0;

    public AsciiSet Or(AsciiSet other) => new(Low | other.Low, High | other.High);

    public AsciiSet With(char unit) => unit < Half ? this with { Low = Low | (1UL << unit) } : this with { High = High | (1UL << (unit - Half)) };

    /// <summary>What a class holds of ASCII.</summary>
    public static AsciiSet Of(RegexClass unitClass)
    {
        var units = default(AsciiSet);
        foreach (var range in unitClass.Ranges)
        {
            for (int unit = range.First; unit <= range.Last && unit < Size; unit++)
                units = units.With((char)unit);
        }

        foreach (var named in unitClass.Named)
        {
            for (var unit = 0; unit < Size; unit++)
            {
                if (named.Contains((char)unit))
                    units = units.With((char)unit);
            }
        }

        return unitClass.Negated ? new AsciiSet(~units.Low, ~units.High) : units;
    }

    /// <summary>Whether a class holds nothing beyond ASCII.</summary>
    public static bool HoldAll(RegexClass unitClass) =>
        !unitClass.Negated && unitClass.Ranges.All(range => range.Last < Size) && unitClass.Named.All(named => named.Letter == 'd');

    public Units GetEnumerator() => new(this);

    public override string ToString()
    {
        var text = new System.Text.StringBuilder();
        foreach (var unit in this)
            text.Append(unit);
        return text.ToString();
    }

    public struct Units(AsciiSet rest)
    {
        private AsciiSet _rest = rest;

        public char Current { get; private set; }

        public bool MoveNext()
        {
            if (_rest.Low != 0)
            {
                Current = (char)LowestBit.Of(_rest.Low);
                _rest = _rest with { Low = _rest.Low & (_rest.Low - 1) };
                return true;
            }

            if (_rest.High == 0)
                return false;
            Current = (char)(Half + LowestBit.Of(_rest.High));
            _rest = _rest with { High = _rest.High & (_rest.High - 1) };
            return true;
        }
    }
}
