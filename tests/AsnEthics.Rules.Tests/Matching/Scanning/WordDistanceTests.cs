using AsnEthics.Rules.Matching.Scanning;
using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

public sealed class WordDistanceTests
{
    private static readonly string[] Pieces = ["satu", "dua", "xd", "XD", "d", "a", "5jt", "17", "#tagar", "@nama", "b@bi", "ban-gsat", "tgl.", "(ya)", ":)", "t.co/x", "é", "🔥", "\n", "\u200B", ",", "RT@a"];

    [Theory]
    [InlineData("a satu dua b", 1, true)]
    [InlineData("a satu dua b", 2, false)]
    [InlineData("a satu, dua b", 1, false)]
    [InlineData("a x y z b", 0, false)]
    [InlineData("a  satu  b", 0, true)]
    [InlineData("ab", 0, false)]
    public void WordsBetweenBlanksAreCounted(string text, int words, bool areFarther)
    {
        var (first, last) = (new TextRange(0, 1), new TextRange(text.Length - 1, text.Length));
        Assert.Equal(areFarther, new WordDistance().AreFarther(first, last, words, text));
        Assert.Equal(areFarther, new WordDistance().AreFarther(last, first, words, text));
    }

    /// <summary>Whatever stands between, no more words are counted than reading the text gives.</summary>
    [Fact]
    public void NothingIsCountedThatIsNoWord()
    {
        var random = new Random(137);
        for (var round = 0; round < 20_000; round++)
        {
            var between = string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(4) == 0 ? "" : " ")));
            var text = $"kata {between} hina";
            var words = PostText.Read(text).Words;
            var (first, last) = (new TextRange(0, 4), new TextRange(text.Length - 4, text.Length));
            var read = words.Count(word => word.Start >= first.End && word.End <= last.Start);
            Assert.False(new WordDistance().AreFarther(first, last, read, text), text);
        }
    }

    [Fact]
    public void OnlySoMuchOfAPostIsLookedAt()
    {
        var text = "a satu dua b" + new string(' ', 8_192) + "c";
        var distance = new WordDistance();
        Assert.True(distance.AreFarther(new TextRange(0, 1), new TextRange(11, 12), 1, text));
        Assert.False(distance.AreFarther(new TextRange(0, 1), new TextRange(text.Length - 1, text.Length), 1, text));
        Assert.False(distance.AreFarther(new TextRange(0, 1), new TextRange(11, 12), 1, text));
        distance.Clear();
        Assert.True(distance.AreFarther(new TextRange(0, 1), new TextRange(11, 12), 1, text));
    }
}
