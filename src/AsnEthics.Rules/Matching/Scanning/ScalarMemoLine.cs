using System.Runtime.CompilerServices;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>The twin that looks at one place after the other.</summary>
internal readonly struct ScalarMemoLine : IMemoLine
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong EntryOf(ref ulong line, int place, ulong word)
    {
        var entry = WordMemo.Read(ref Unsafe.Add(ref line, place));
        return WordMemo.IsOf(entry, word) ? entry : EntryBeside(ref line, place, word);
    }

    private static ulong EntryBeside(ref ulong line, int place, ulong word)
    {
        var entry = 0UL;
        for (var beside = 1; beside < WordMemo.PlacesOfWord && !WordMemo.IsOf(entry, word); beside++)
            entry = WordMemo.Read(ref Unsafe.Add(ref line, place ^ beside));
        return entry;
    }
}
