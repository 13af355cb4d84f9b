using System.Text;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Normalization;

public sealed class SentenceTests
{
    public static TheoryData<string> Cases() => LineCases.Read("Reading/sentences.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    [InlineData("")]
    public void SentencesEndWhereTheReferenceSaysSo(string line)
    {
        var expected = LineCases.Unescape(line);
        var post = PostText.Read(expected.Replace("|", "", StringComparison.Ordinal));
        Assert.Equal(expected, Marked(post));
    }

    [Fact]
    public void ThereAreCasesForEachKindOfEnd() => Assert.True(Cases().Count >= 150);

    [Fact]
    public void ASentenceIsCutAtFortyWords()
    {
        var post = PostText.Read(string.Join(" ", Enumerable.Repeat("kata", 100)));
        Assert.Equal([40, 40, 20], post.Sentences.Select(sentence => sentence.EndWord - sentence.FirstWord));
    }

    /// <summary>Patterns may pass over each of them, so that a row without end would be walked from every one.</summary>
    [Theory]
    [InlineData("#a")]
    [InlineData("@a")]
    [InlineData("a.id/b")]
    public void ASentenceIsCutAtFortyNames(string name) => Assert.Equal(3, PostText.Read(string.Join(" ", Enumerable.Repeat(name, 100))).Sentences.Count);

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

    /// <summary>The text with a bar where a sentence begins; what stands between a bar and the first token of the sentence (a quote, a dash) is passed over.</summary>
    private static string Marked(PostText post)
    {
        var text = new StringBuilder(post.Text);
        for (var index = post.Sentences.Count - 1; index > 0; index--)
        {
            var start = post.Sentences[index].Start;
            while (start > 0 && post.Text[start - 1] is not (' ' or '\n' or '\u2028') && start > post.Sentences[index - 1].End)
                start--;
            text.Insert(start, '|');
        }

        return text.ToString();
    }
}
