using System.Runtime.InteropServices;
using AsnEthics.Rules.Matching.Scanning;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

public sealed class PackedWordTests
{
    private const int Read = 16;
    private const int Seed = 12;

    [Theory]
    [InlineData("a", 1UL)]
    [InlineData("z", 26UL)]
    [InlineData("ab", 1UL | 2UL << 5)]
    [InlineData("zaz", 26UL | 1UL << 5 | 26UL << 10)]
    [InlineData("aaaaaaaaaaab", 0b00010_00001_00001_00001_00001_00001_00001_00001_00001_00001_00001_00001UL)]
    public void LetterNIsInTheFiveBitsFromFiveN(string word, ulong packed) => Assert.Equal(packed, Pack(Folded(word), word.Length));

    [Theory]
    [InlineData("pertanggungjawaban", "pertanggungjelas")]
    [InlineData("sebarkanlahku", "sebarkanlahkuasa")]
    public void OnlyTheFirstTwelveLettersCount(string one, string other)
    {
        Assert.Equal(Pack(Folded(one), one.Length), Pack(Folded(other), other.Length));
        Assert.Equal(Pack(Folded(one), PackedWord.Letters), Pack(Folded(one), one.Length));
    }

    [Fact]
    public void WhatIsBehindTheWordDoesNotCount()
    {
        for (var length = 1; length <= PackedWord.Letters; length++)
            Assert.Equal(Pack(Folded("bcdefghijklm"[..length]), length), Pack(Folded("bcdefghijklm"[..length] + "zzzzzzzzzzzzzzz"), length));
    }

    [Fact]
    public void RandomLettersArePackedOneByOne()
    {
        var random = new Random(Seed);
        var folded = new byte[Read];
        for (var run = 0; run < 50_000; run++)
        {
            foreach (ref var letter in folded.AsSpan())
                letter = (byte)random.Next(1, 27);
            var length = random.Next(1, 20);
            Assert.Equal(OneByOne(folded, length), Pack(folded, length));
            Assert.Equal(OneByOne(folded, 8), PackedWord.PackEight(BitConverter.ToUInt64(folded)));
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("zaz")]
    [InlineData("bcdefghijklm")]
    public void WhatIsPackedIsUnpacked(string word)
    {
        var letters = new char[word.Length + 1];
        Assert.Equal(word.Length, PackedWord.Unpack(PackedWord.Of(word), word.Length, letters));
        Assert.Equal(word + '\0', new string(letters));
    }

    [GuardedTheory]
    [InlineData(1)]
    [InlineData(PackedWord.Letters)]
    [InlineData(PackedWord.Letters + 1)]
    public void NoMoreThanSixteenBytesAreRead(int length)
    {
        using var memory = new GuardedMemory();
        var first = memory.Bytes(0, Read);
        var last = memory.Bytes(memory.Length - Read, Read);
        Folded("abcdefghijklmnop").AsSpan(0, Read).CopyTo(first);
        first.CopyTo(last);
        Assert.Equal(PackedWord.Pack(ref MemoryMarshal.GetReference(first), length), PackedWord.Pack(ref MemoryMarshal.GetReference(last), length));
    }

    private static ulong Pack(ReadOnlySpan<byte> folded, int length) => PackedWord.Pack(ref MemoryMarshal.GetReference(folded), length);

    private static ulong OneByOne(byte[] folded, int length)
    {
        var packed = 0UL;
        for (var letter = 0; letter < Math.Min(length, PackedWord.Letters); letter++)
            packed |= (ulong)folded[letter] << 5 * letter;
        return packed;
    }

    /// <summary>The letters as their places in the alphabet, and room behind them.</summary>
    private static byte[] Folded(string word) => [.. word.Select(letter => (byte)(letter - 'a' + 1)), .. new byte[Read]];
}
