using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>A class of UTF-16 units with the answers for ASCII worked out.</summary>
internal sealed class RegexUnitSet
{
    private const int AsciiCount = 0x80;

    private readonly RegexClass _class;
    private readonly bool[] _ascii = new bool[AsciiCount];

    public RegexUnitSet(RegexClass unitClass)
    {
        _class = unitClass;
        for (var unit = 0; unit < AsciiCount; unit++)
            _ascii[unit] = unitClass.Contains((char)unit);
    }

    public bool Contains(char unit) => unit < AsciiCount ? _ascii[unit] : _class.Contains(unit);
}
