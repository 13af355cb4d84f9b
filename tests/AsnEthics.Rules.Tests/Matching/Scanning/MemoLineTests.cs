using System.Runtime.InteropServices;
using AsnEthics.Rules.Matching.Scanning;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

/// <summary>Every twin on lines of eight entries, at both edges of what can be touched.</summary>
public sealed class MemoLineTests
{
    private const int Places = WordMemo.PlacesOfWord;
    private const int Bytes = Places * sizeof(ulong);

    [GuardedTheory]
    [Twin(Twin.Scalar), Twin(Twin.Avx2), Twin(Twin.Avx512)]
    public void AWordIsFoundWhereverItStands(Twin twin)
    {
        using var memory = new GuardedMemory();
        foreach (var start in new[] { 0, memory.Length - Bytes })
        {
            var line = MemoryMarshal.Cast<byte, ulong>(memory.Bytes(start, Bytes));
            for (var word = 0; word < Places; word++)
                line[word] = EntryOf(word);
            for (var word = 0; word < Places; word++)
            {
                for (var place = 0; place < Places; place++)
                    Assert.Equal(EntryOf(word), Twins.Line(twin).EntryOf(ref line[0], place, WordOf(word)));
            }
        }
    }

    [Theory]
    [Twin(Twin.Scalar), Twin(Twin.Avx2), Twin(Twin.Avx512)]
    public void AWordThatIsNotThereIsTakenForNoOther(Twin twin)
    {
        var line = new ulong[Places];
        for (var count = 0; count <= Places; count++)
        {
            for (var place = 0; place < Places; place++)
            {
                foreach (var word in new[] { WordOf(count), WordOf(0) | PackedWord.Longer, WordOf(0) ^ 1 })
                    Assert.False(WordMemo.IsOf(Twins.Line(twin).EntryOf(ref line[0], place, word), word));
            }

            if (count < Places)
                line[count] = EntryOf(count);
        }
    }

    /// <summary>A table is asked for all words of a block as for each.</summary>
    [Theory]
    [Twin(Twin.Scalar), Twin(Twin.Avx2), Twin(Twin.Avx512)]
    public void ABlockOfWordsIsLookedUpAsEach(Twin twin)
    {
        var random = new Random(137);
        var memo = new WordMemo();
        for (var word = 1UL; word < 3_000; word++)
            memo.Add(word << 20, (WordFlags)(word % 16));
        for (var round = 0; round < 1_000; round++)
        {
            var heads = new BlockHeads { Count = random.Next(BlockHeads.Most - BlockHeads.Kept + 1) };
            for (var word = 0; word < heads.Count; word++)
                heads.Keys[BlockHeads.Kept + word] = ((ulong)random.Next(1, 4_000) << 20) | (random.Next(9) == 0 ? PackedWord.Longer : 0);
            LookUp(twin, memo.Current, heads);

            var missing = new List<int>();
            for (var word = BlockHeads.Kept; word < BlockHeads.Kept + heads.Count; word++)
            {
                if (!memo.Current.TryGet(heads.Keys[word], out var flags))
                    missing.Add(word);
                else
                    Assert.Equal(flags, heads.Flags[word] & 0xFU);
            }

            Assert.Equal(missing, heads.Missing.Take(heads.MissingCount).Select(word => (int)word));
        }
    }

    private static void LookUp(Twin twin, WordMemo.Table table, BlockHeads heads)
    {
        if (twin == Twin.Avx2)
            table.LookUp<Avx2MemoLine>(heads);
        else if (twin == Twin.Avx512)
            table.LookUp<Avx512MemoLine>(heads);
        else
            table.LookUp<ScalarMemoLine>(heads);
    }

    private static ulong WordOf(int number) => PackedWord.Of("kata") + (ulong)number;

    private static ulong EntryOf(int number) => (WordOf(number) << WordMemo.FlagBits) | (uint)number;
}
