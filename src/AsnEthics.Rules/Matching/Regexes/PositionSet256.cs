using AsnEthics.Rules.Matching.Scanning;

namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>The largest size; expressions of any size are built with it.</summary>
internal readonly record struct PositionSet256(ulong Word0, ulong Word1, ulong Word2, ulong Word3) : IPositionSet<PositionSet256>
{
    public const int Size = 256;

    public bool IsEmpty => (Word0 | Word1 | Word2 | Word3) == 0;

    public PositionSet256 And(PositionSet256 other) => new(Word0 & other.Word0, Word1 & other.Word1, Word2 & other.Word2, Word3 & other.Word3);

    public PositionSet256 Or(PositionSet256 other) => new(Word0 | other.Word0, Word1 | other.Word1, Word2 | other.Word2, Word3 | other.Word3);

    public PositionSet256 Without(PositionSet256 other) => new(Word0 & ~other.Word0, Word1 & ~other.Word1, Word2 & ~other.Word2, Word3 & ~other.Word3);

    public bool Meets(PositionSet256 other) => ((Word0 & other.Word0) | (Word1 & other.Word1) | (Word2 & other.Word2) | (Word3 & other.Word3)) != 0;

    public PositionSet256 Next() => new(Word0 << 1, (Word1 << 1) | (Word0 >> 63), (Word2 << 1) | (Word1 >> 63), (Word3 << 1) | (Word2 >> 63));

    public PositionSet256 Previous() => new((Word0 >> 1) | (Word1 << 63), (Word1 >> 1) | (Word2 << 63), (Word2 >> 1) | (Word3 << 63), Word3 >> 1);

    public PositionSet256 UnionOf(PositionSet256[] rows)
    {
        var union = default(PositionSet256);
        for (var word = 0; word < 4; word++)
        {
            for (var rest = Word(word); rest != 0; rest &= rest - 1)
                union = union.Or(rows[(word * 64) + LowestBit.Of(rest)]);
        }

        return union;
    }

    public PositionSet256 From(PositionSet256 set) => set;

    public static PositionSet256 Of(int position)
    {
        var bit = 1UL << (position & 63);
        return (position >> 6) switch
        {
            0 => new(bit, 0, 0, 0),
            1 => new(0, bit, 0, 0),
            2 => new(0, 0, bit, 0),
            _ => new(0, 0, 0, bit),
        };
    }

    public bool Contains(int position) => ((Word(position >> 6) >> (position & 63)) & 1) != 0;

    private ulong Word(int index) => index switch
    {
        0 => Word0,
        1 => Word1,
        2 => Word2,
        _ => Word3,
    };
}
