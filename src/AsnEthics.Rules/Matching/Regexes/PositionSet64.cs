using AsnEthics.Rules.Matching.Scanning;

namespace AsnEthics.Rules.Matching.Regexes;

internal readonly record struct PositionSet64(ulong Bits) : IPositionSet<PositionSet64>
{
    public const int Size = 64;

    public bool IsEmpty => Bits == 0;

    public PositionSet64 And(PositionSet64 other) => new(Bits & other.Bits);

    public PositionSet64 Or(PositionSet64 other) => new(Bits | other.Bits);

    public PositionSet64 Without(PositionSet64 other) => new(Bits & ~other.Bits);

    public bool Meets(PositionSet64 other) => (Bits & other.Bits) != 0;

    public PositionSet64 Next() => new(Bits << 1);

    public PositionSet64 Previous() => new(Bits >> 1);

    public PositionSet64 UnionOf(PositionSet64[] rows)
    {
        var union = 0UL;
        for (var rest = Bits; rest != 0; rest &= rest - 1)
            union |= rows[LowestBit.Of(rest)].Bits;
        return new(union);
    }

    public PositionSet64 From(PositionSet256 set) => new(set.Word0);
}
