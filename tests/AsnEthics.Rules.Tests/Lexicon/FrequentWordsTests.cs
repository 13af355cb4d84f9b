using AsnEthics.Rules.Lexicon;

namespace AsnEthics.Rules.Tests.Lexicon;

public sealed class FrequentWordsTests
{
    [Theory]
    [InlineData("yang", "pemerintah")]
    [InlineData("yg", "kelurahan")]
    [InlineData("makan", "sepak")]
    [InlineData("user", "bandung")]
    public void TheMoreFrequentWordStandsFirst(string frequent, string rarer) => Assert.InRange(FrequentWords.RankOf(frequent), 1, FrequentWords.RankOf(rarer) - 1);

    [Theory]
    [InlineData("goblok")]
    [InlineData("Yang")]
    [InlineData("#")]
    [InlineData("")]
    public void OtherWordsHaveNoRank(string word) => Assert.Equal(0, FrequentWords.RankOf(word));
}
