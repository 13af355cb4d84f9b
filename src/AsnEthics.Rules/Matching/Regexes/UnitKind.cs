using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>What the named classes ask of a unit beyond ASCII, where no unit is a digit to them.</summary>
internal enum UnitKind
{
    Other,
    Word,
    Space,
}

internal static class UnitKinds
{
    public const int Count = 3;

    public static UnitKind Of(char unit) => RegexNamedClass.IsWord(unit) ? UnitKind.Word : char.IsWhiteSpace(unit) ? UnitKind.Space : UnitKind.Other;

    public static bool IsIn(RegexNamedClass named, UnitKind kind) => named.Letter switch
    {
        'd' => false,
        'D' => true,
        'w' => kind == UnitKind.Word,
        'W' => kind != UnitKind.Word,
        's' => kind == UnitKind.Space,
        _ => kind != UnitKind.Space,
    };
}
