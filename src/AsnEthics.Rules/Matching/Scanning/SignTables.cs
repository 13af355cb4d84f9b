#if NET
using System.Runtime.Intrinsics;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Sets of signs for processors that look up sixteen bytes at once. No set holds two signs with the same low half-byte, so each has one sign at most that a unit may be: the entry under the unit's low
/// half. The unit is of the set where it is that sign. An entry without a sign is one that no unit with that low half can be.
/// </summary>
internal static class SignTables
{
    // 0 has the low half 0: no unit with another low half is it. Where that half has no sign, a value with another half stands.
    private const byte No = 0x00;
    private const byte NoAtZero = 0x01;

    public static Vector128<byte> Spaces => Vector128.Create(
        (byte)' ', No, No, No, No, No, No, No, No, (byte)'\t', (byte)'\n', (byte)'\v', (byte)'\f', (byte)'\r', No, No);

    /// <summary>Without the controls below the blank, which a comparison finds.</summary>
    public static Vector128<byte> EdgeSigns => Vector128.Create(
        (byte)'@', No, No, (byte)'#', (byte)'$', No, (byte)'&', No, No, No, (byte)'*', (byte)'+', (byte)'|', No, No, 0x7F);

    public static Vector128<byte> LeadSigns => Vector128.Create(
        NoAtZero, (byte)'!', No, No, No, No, No, No, No, No, (byte)':', (byte)';', (byte)'<', (byte)'=', No, (byte)'/');

    public static Vector128<byte> NumberSigns => Vector128.Create(
        NoAtZero, No, No, No, No, No, No, No, No, No, (byte)':', No, (byte)',', (byte)'-', (byte)'.', (byte)'/');
}
#endif
