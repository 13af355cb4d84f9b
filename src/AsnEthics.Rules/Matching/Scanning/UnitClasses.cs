namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>The classes of a unit as bits of a byte.</summary>
internal static class UnitClasses
{
    public const byte None = 0;
    public const byte Letter = 1 << 0;
    public const byte Digit = 1 << 1;
    public const byte Space = 1 << 2;
    public const byte Capital = 1 << 3;
    public const byte EdgeSign = 1 << 4;
    public const byte LeadSign = 1 << 5;
    public const byte NumberSign = 1 << 6;
    public const byte Foreign = 1 << 7;
}
