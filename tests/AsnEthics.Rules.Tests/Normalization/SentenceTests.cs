using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Normalization;

public sealed class SentenceTests
{
    /// <summary>A text in which a bar stands where a sentence ends and the next one begins.</summary>
    [Theory]
    [InlineData("Satu. |Dua")]
    [InlineData("Satu! |Dua? |Tiga… |Empat")]
    [InlineData("Satu... |Dua")]
    [InlineData("Satu?! |Dua")]
    [InlineData("\"Satu.\" |Dua")]
    [InlineData("(Satu.) |Dua")]
    [InlineData("Satu.Dua")]
    [InlineData("Satu\n|Dua")]
    [InlineData("Satu\r\n|\n|Dua")]
    [InlineData("Pak dr. Budi")]
    [InlineData("Jl. Merdeka no. 5")]
    [InlineData("Budi, S.Pd. Guru")]
    [InlineData("Budi, S.Kom., M.T. Dosen")]
    [InlineData("a.n. Budi")]
    [InlineData("A. Yani")]
    [InlineData("1. Satu")]
    [InlineData("Rp 10.000. Hubungi")]
    [InlineData("Beli 5! |Sekarang")]
    [InlineData("Satu 🔥 dua")]
    [InlineData("Satu 🔥🔥 |dua")]
    [InlineData("Satu 🔥 🔥 |dua")]
    [InlineData("Satu! 🔥 |dua")]
    [InlineData("Satu\n|🔥 dua")]
    [InlineData("Satu 🔥, 🔥 dua")]
    [InlineData("lihat bkn.go.id. |Lalu")]
    [InlineData("...")]
    [InlineData("")]
    public void SentencesEndWhereTheReferenceSaysSo(string marked)
    {
        var parts = marked.Split('|');
        var post = PostText.Read(string.Concat(parts));
        var starts = new List<int>();
        var position = 0;
        foreach (var part in parts)
        {
            if (part.Trim().Length > 0)
                starts.Add(position);
            position += part.Length;
        }

        var expected = starts.Count == 0 ? 1 : starts.Count;
        Assert.Equal(expected, post.Sentences.Count);
        for (var index = 1; index < expected; index++)
            Assert.Equal(starts[index], post.Sentences[index].Start);
    }

    [Fact]
    public void ASentenceIsCutAtFortyWords()
    {
        var post = PostText.Read(string.Join(" ", Enumerable.Repeat("kata", 100)));
        Assert.Equal([40, 40, 20], post.Sentences.Select(sentence => sentence.EndWord - sentence.FirstWord));
    }

    [Fact]
    public void SentencesKnowTheirStretchAndTheirWords()
    {
        var post = PostText.Read("Satu dua. Tiga!");
        Assert.Equal([new Sentence(0, 9, 0, 2), new Sentence(10, 15, 2, 3)], post.Sentences);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(8, 0)]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    [InlineData(14, 1)]
    public void APlaceBelongsToASentence(int position, int sentence) => Assert.Equal(sentence, PostText.Read("Satu dua. Tiga!").SentenceAt(position));
}
