using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>
/// A class of characters with the answers for ASCII worked out. It is asked for the first UTF-16 unit of a character: classes that hold all characters but some hold those beyond U+FFFF
/// too, others hold none of them.
/// </summary>
internal sealed class RegexUnitSet
{
    private const int AsciiCount = 0x80;

    private readonly RegexClass _class;
    private readonly bool[] _ascii = new bool[AsciiCount];

    public RegexUnitSet(RegexClass unitClass)
    {
        _class = unitClass;
        IsHalfOfPair = unitClass is { Negated: false, Ranges: [var range], Named.IsEmpty: true } && range.First == range.Last && char.IsSurrogate(range.First);
        for (var unit = 0; unit < AsciiCount; unit++)
            _ascii[unit] = unitClass.Contains((char)unit);
    }

    /// <summary>Whether it is one half of a character that the expression writes as a literal; it takes that unit alone.</summary>
    public bool IsHalfOfPair { get; }

    public bool Contains(char unit) => unit < AsciiCount ? _ascii[unit] : _class.Contains(unit);
}
