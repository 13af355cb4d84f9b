using AsnEthics.Rules.Matching.Scanning;

namespace AsnEthics.Rules.Matching.Regexes;

internal readonly record struct PositionSet128(ulong Word0, ulong Word1) : IPositionSet<PositionSet128>
{
    public const int Size = 128;

    public bool IsEmpty => (Word0 | Word1) == 0;

    public PositionSet128 And(PositionSet128 other) => new(Word0 & other.Word0, Word1 & other.Word1);

    public PositionSet128 Or(PositionSet128 other) => new(Word0 | other.Word0, Word1 | other.Word1);

    public PositionSet128 Without(PositionSet128 other) => new(Word0 & ~other.Word0, Word1 & ~other.Word1);

    public bool Meets(PositionSet128 other) => ((Word0 & other.Word0) | (Word1 & other.Word1)) != 0;

    public PositionSet128 Next() => new(Word0 << 1, (Word1 << 1) | (Word0 >> 63));

    public PositionSet128 Previous() => new((Word0 >> 1) | (Word1 << 63), Word1 >> 1);

    public PositionSet128 UnionOf(PositionSet128[] rows)
    {
        var union = default(PositionSet128);
        for (var rest = Word0; rest != 0; rest &= rest - 1)
            union = union.Or(rows[LowestBit.Of(rest)]);
        for (var rest = Word1; rest != 0; rest &= rest - 1)
            union = union.Or(rows[64 + LowestBit.Of(rest)]);
        return union;
    }

    public PositionSet128 From(PositionSet256 set) => new(set.Word0, set.Word1);
}
