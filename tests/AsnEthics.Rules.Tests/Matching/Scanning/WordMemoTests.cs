using AsnEthics.Rules.Matching.Scanning;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

public sealed class WordMemoTests
{
    [Fact]
    public void AWordKeepsItsFlags()
    {
        var memo = new WordMemo();
        memo.Add(PackedWord.Of("makan"), WordFlags.Blank | WordFlags.Ends);
        Assert.True(memo.Current.TryGet(PackedWord.Of("makan"), out var flags));
        Assert.Equal(WordFlags.Blank | WordFlags.Ends, (WordFlags)flags);
        Assert.False(memo.Current.TryGet(PackedWord.Of("makana"), out _));
        Assert.False(memo.Current.TryGet(PackedWord.Of("maka"), out _));
    }

    /// <summary>Whatever is forgotten, what is there is right, and the table stays of bounded size.</summary>
    [Fact]
    public void MoreWordsThanItHoldsDriveOthersOut()
    {
        var memo = new WordMemo();
        for (var number = 1UL; number < 200_000; number++)
            memo.Add(number, (WordFlags)(number % 16));
        var kept = 0;
        for (var number = 1UL; number < 200_000; number++)
        {
            if (!memo.Current.TryGet(number, out var flags))
                continue;
            kept++;
            Assert.Equal(number % 16, flags);
        }

        Assert.InRange(kept, 10_000, memo.Current.Size);
        Assert.Equal(1 << 16, memo.Current.Size);
    }

    [Theory]
    [InlineData("makan", true, false)]
    [InlineData("Makan", true, true)]
    [InlineData("MAKAN", true, true)]
    [InlineData("mAkan", false, true)]
    [InlineData("MAkan", false, true)]
    [InlineData("makan2", false, false)]
    [InlineData("", false, false)]
    [InlineData("abcdefghijklm", false, false)]
    public void OnlyPlainWordsArePacked(string written, bool isPlain, bool hasCapital)
    {
        Assert.Equal(isPlain, PackedWord.TryPack(written, out var packed, out var capital));
        if (!isPlain)
            return;
        Assert.Equal(hasCapital, capital);
        Assert.Equal(PackedWord.Of(written.ToLowerInvariant()), packed);
    }
}
