using System.Diagnostics.CodeAnalysis;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Remembers words that rules ask for, by their packed letters. A word may be forgotten for another one; it is then worked out anew. Safe for any number of threads.</summary>
internal sealed class LoudWords
{
    private const int Bits = 12;
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;
    private const int Shift = 64 - Bits;

    private readonly Entry?[] _words = new Entry?[1 << Bits];

    public bool TryGet(ulong packed, [NotNullWhen(true)] out LoudWord? word)
    {
        var entry = Volatile.Read(ref _words[(packed * Multiplier) >> Shift]);
        word = entry is not null && entry.Packed == packed ? entry.Word : null;
        return word is not null;
    }

    public void Add(ulong packed, LoudWord word) => Volatile.Write(ref _words[(packed * Multiplier) >> Shift], new Entry(packed, word));

    private sealed record Entry(ulong Packed, LoudWord Word);
}
