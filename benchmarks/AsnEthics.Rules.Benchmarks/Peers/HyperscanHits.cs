using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>What Hyperscan is given with a text, and where its matches are collected: those that stand as a whole word. Lives in native memory.</summary>
internal unsafe struct HyperscanHits
{
    private const int FirstCapacity = 256;

    public byte* Text;
    public int Length;
    public int Count;

    private int* _termLengths;
    private PlainHit* _hits;
    private int _capacity;

    public static HyperscanHits* Create(IReadOnlyList<string> terms)
    {
        var created = (HyperscanHits*)NativeMemory.AllocZeroed((nuint)sizeof(HyperscanHits));
        created->_termLengths = (int*)NativeMemory.Alloc((nuint)terms.Count, sizeof(int));
        for (var term = 0; term < terms.Count; term++)
            created->_termLengths[term] = terms[term].Length;
        created->_hits = (PlainHit*)NativeMemory.Alloc(FirstCapacity, (nuint)sizeof(PlainHit));
        created->_capacity = FirstCapacity;
        return created;
    }

    public static void Free(HyperscanHits* hits)
    {
        NativeMemory.Free(hits->_termLengths);
        NativeMemory.Free(hits->_hits);
        NativeMemory.Free(hits);
    }

    public readonly ReadOnlySpan<PlainHit> Hits => new(_hits, Count);

    /// <summary>Called by Hyperscan where a term ends. Its length tells where it begins: to have Hyperscan track starts is slower.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    public static int OnMatch(uint term, ulong from, ulong to, uint flags, void* context)
    {
        var found = (HyperscanHits*)context;
        var end = (int)to;
        var start = end - found->_termLengths[term];
        if (found->IsWhole(start, end))
            found->Add(start, end);
        return 0;
    }

    private void Add(int start, int end)
    {
        if (Count == _capacity)
        {
            _capacity *= 2;
            _hits = (PlainHit*)NativeMemory.Realloc(_hits, (nuint)_capacity * (nuint)sizeof(PlainHit));
        }

        _hits[Count++] = new PlainHit(start, end);
    }

    private readonly bool IsWhole(int start, int end) => (start == 0 || !EndsInWord(start)) && (end == Length || !BeginsWithWord(end));

    private readonly bool BeginsWithWord(int position)
    {
        var first = Text[position];
        if (first < 0x80)
            return PlainWord.Holds((char)first);
        Rune.DecodeFromUtf8(new ReadOnlySpan<byte>(Text + position, Length - position), out var rune, out _);
        return rune.IsBmp && PlainWord.Holds((char)rune.Value);
    }

    private readonly bool EndsInWord(int position)
    {
        var last = Text[position - 1];
        if (last < 0x80)
            return PlainWord.Holds((char)last);
        Rune.DecodeLastFromUtf8(new ReadOnlySpan<byte>(Text, position), out var rune, out _);
        return rune.IsBmp && PlainWord.Holds((char)rune.Value);
    }
}
