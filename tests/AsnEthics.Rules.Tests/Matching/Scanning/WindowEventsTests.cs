using AsnEthics.Rules.Matching.Scanning;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

/// <summary>What makes the scanner look closely, and what does not; at the seam of two windows as within one.</summary>
public sealed class WindowEventsTests
{
    [Theory]
    [InlineData("makan nasi, minum (teh). Ya? Ya! \"Tidak\" - kata dia...")]
    [InlineData("harga 10.000 atau 3,5 pada 07:30, 1/2 dan 10-20; 2026")]
    [InlineData("SEMUA BESAR Semua Awal semua kecil A B")]
    [InlineData("tab\tbaris\nlain \r\n akhir.")]
    [InlineData("tanda ~ % ^ sendiri ) ( [ ] { } >")]
    public void PlainWordsAreNone(string text) => Assert.Equal(0, CountOf(text));

    [Theory]
    [InlineData("an.jing")]
    [InlineData("a,b")]
    [InlineData("dan/atau")]
    [InlineData("kata2")]
    [InlineData("5jt")]
    [InlineData("jum'at")]
    [InlineData("gobIok")]
    [InlineData("ANJlNG")]
    [InlineData("@nama")]
    [InlineData("#tagar")]
    [InlineData("kata*")]
    [InlineData("*kata")]
    [InlineData("!kata")]
    [InlineData(":D")]
    [InlineData(":-P")]
    [InlineData("<3")]
    [InlineData("&amp")]
    [InlineData("&#97;")]
    [InlineData("10._5")]
    [InlineData("5.a")]
    [InlineData("a.5")]
    [InlineData("kata\u0001")]
    [InlineData("é")]
    [InlineData("\u200B")]
    [InlineData("\ud83d\ude00")]
    [InlineData("x)y")]
    public void WhatIsMoreThanAWordIsOneWhereverItStands(string text)
    {
        Assert.NotEqual(0, CountOf(text));
        for (var before = 50; before < 80; before++)
            Assert.NotEqual(0, CountOf(new string('a', before) + " " + text + " b"));
        for (var before = 0; before < 140; before++)
            Assert.NotEqual(0, CountOf(new string(' ', before) + text));
    }

    private static int CountOf(string text)
    {
        var block = new TextBlock();
        block.Read<ScalarWindowClassifier>(ref System.Runtime.InteropServices.MemoryMarshal.GetReference(text.AsSpan()), 0, text.Length, default);
        var count = block.Chunks.Take(block.WindowCount).Sum(units => System.Numerics.BitOperations.PopCount(units));
        Assert.Equal(count > 0, block.HasChunks);
        return count;
    }
}
