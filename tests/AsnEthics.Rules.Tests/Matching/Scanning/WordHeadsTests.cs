using System.Runtime.InteropServices;
using AsnEthics.Rules.Matching.Scanning;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

/// <summary>Every twin against what a reader of the letters finds, one by one.</summary>
public sealed class WordHeadsTests
{
    private const int Window = WindowDefinition.Window;
    private const int ReadBehind = 16;
    private const int Seed = 32;

    private sealed record Head(int Start, int Length, ulong Key);

    [Theory]
    [Twin(Twin.Scalar), Twin(Twin.Avx512)]
    public void AWindowWithoutWordsHasNone(Twin twin) => Assert.Empty(Pack(twin, "1 2 !", false));

    [Theory]
    [Twin(Twin.Scalar), Twin(Twin.Avx512)]
    public void AWordBeginsWhereLettersDo(Twin twin) =>
        Assert.Equal([new Head(0, 2, 1 | 2 << 5), new Head(3, 1, 3), new Head(6, 3, 4 | 5 << 5 | 6 << 10)], Pack(twin, "Ab c1!dEf", false));

    [Theory]
    [Twin(Twin.Scalar), Twin(Twin.Avx512)]
    public void AWordThatGoesOnFromBeforeIsNotAmongThem(Twin twin)
    {
        Assert.Equal([new Head(3, 1, 3)], Pack(twin, "ab c", true));
        Assert.Empty(Pack(twin, new string('a', Window), true));
    }

    [Theory]
    [Twin(Twin.Scalar), Twin(Twin.Avx512)]
    public void AWordGoesOnInTheWindowBehind(Twin twin)
    {
        var text = new string(' ', Window - 1) + "abc ";
        Assert.Equal([new Head(Window - 1, 3, 1 | 2 << 5 | 3 << 10)], Pack(twin, text, false));
        Assert.Equal([new Head(Window - 1, 1, 1)], Pack(twin, text[..Window], false));
        Assert.Equal(13, Assert.Single(Pack(twin, new string(' ', Window - 1) + new string('z', Window + 1), false)).Length);
    }

    [Theory]
    [Twin(Twin.Scalar), Twin(Twin.Avx512)]
    public void ThirtyTwoWordsAreTheMost(Twin twin) =>
        Assert.Equal(Enumerable.Range(0, WordBounds.MostWords).Select(word => new Head(2 * word, 1, 26)), Pack(twin, string.Concat(Enumerable.Repeat("z.", WordBounds.MostWords)), false));

    [Theory]
    [Twin(Twin.Scalar), Twin(Twin.Avx512)]
    public void RandomTextsGiveTheirWords(Twin twin)
    {
        var random = new Random(Seed);
        for (var run = 0; run < 20_000; run++)
        {
            // From words of a letter to words longer than a window.
            var oneIsNoLetter = random.Next(2, 100);
            var text = new string([.. Enumerable.Range(0, random.Next(1, 2 * Window)).Select(_ => random.Next(oneIsNoLetter) == 0 ? ' ' : (char)('a' + random.Next(26)))]);
            var isInWord = random.Next(2) == 0;
            Assert.Equal(OneByOne(text, isInWord), Pack(twin, text, isInWord, random.Next(TextBlock.MostWindows) * Window));
        }
    }

    [GuardedTheory]
    [Twin(Twin.Scalar), Twin(Twin.Avx512)]
    public void NothingIsTouchedBesideWhatIsReadAndWritten(Twin twin)
    {
        using GuardedMemory folded = new(), keys = new(), starts = new(), lengths = new();
        foreach (var text in new[] { string.Concat(Enumerable.Repeat("z ", Window)), new string('a', 2 * Window), new string(' ', Window - 1) + "abc", "satu" })
        {
            Assert.Equal(OneByOne(text, false), Pack(twin, text, false, Last(folded, Window + ReadBehind), Last(keys, WordBounds.MostWords * sizeof(ulong)), Last(starts, WordBounds.MostWords), Last(lengths, WordBounds.MostWords)));
            Assert.Equal(OneByOne(text, false), Pack(twin, text, false, First(folded, Window + ReadBehind), First(keys, WordBounds.MostWords * sizeof(ulong)), First(starts, WordBounds.MostWords), First(lengths, WordBounds.MostWords)));
        }
    }

    private static Span<byte> First(GuardedMemory memory, int count) => memory.Bytes(0, count);

    private static Span<byte> Last(GuardedMemory memory, int count) => memory.Bytes(memory.Length - count, count);

    private static IReadOnlyList<Head> Pack(Twin twin, string text, bool isInWord, int unit = 0) =>
        Pack(twin, text, isInWord, new byte[Window + ReadBehind], new byte[WordBounds.MostWords * sizeof(ulong)], new byte[WordBounds.MostWords], new byte[WordBounds.MostWords], unit);

    private static List<Head> Pack(Twin twin, string text, bool isInWord, Span<byte> folded, Span<byte> keyBytes, Span<byte> starts, Span<byte> lengths, int unit = 0)
    {
        Span<byte> both = stackalloc byte[2 * Window];
        var letters = Classify(text, 0, both);
        var lettersBehind = Classify(text, Window, both[Window..]);
        both[..folded.Length].CopyTo(folded);

        var keys = MemoryMarshal.Cast<byte, ulong>(keyBytes);
        var count = Twins.Heads(twin).Pack(letters, lettersBehind, isInWord, unit, ref MemoryMarshal.GetReference(folded), ref MemoryMarshal.GetReference(keys), ref MemoryMarshal.GetReference(starts), ref MemoryMarshal.GetReference(lengths));
        var heads = new List<Head>();
        for (var word = 0; word < count; word++)
            heads.Add(new Head(starts[word] - unit, lengths[word], keys[word]));
        return heads;
    }

    private static ulong Classify(string text, int start, Span<byte> folded)
    {
        folded[..Window].Clear();
        if (start >= text.Length)
            return 0;
        var window = text.AsSpan(start, Math.Min(Window, text.Length - start));
        default(ScalarWindowClassifier).Classify(ref MemoryMarshal.GetReference(window), window.Length, ref MemoryMarshal.GetReference(folded), out var masks);
        return masks.Letters;
    }

    private static List<Head> OneByOne(string text, bool isInWord)
    {
        var heads = new List<Head>();
        for (var start = 0; start < Math.Min(Window, text.Length); start++)
        {
            if (!char.IsAsciiLetter(text[start]) || (start == 0 ? isInWord : char.IsAsciiLetter(text[start - 1])))
                continue;
            var length = 0;
            var key = 0UL;
            for (; start + length < text.Length && char.IsAsciiLetter(text[start + length]) && length <= PackedWord.Letters; length++)
                key |= length < PackedWord.Letters ? (ulong)(char.ToLowerInvariant(text[start + length]) - 'a' + 1) << 5 * length : 0;
            heads.Add(new Head(start, length, length > PackedWord.Letters ? key | PackedWord.Longer : key));
        }

        return heads;
    }
}
