using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Tests.Differential;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Normalization;

public sealed class TokenTests
{
    public static TheoryData<string> Cases() => LineCases.Read("Reading/tokens.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    [InlineData("\u0301\u0301 => ")]
    [InlineData("a\0b \0 => W:a\0b")]
    [InlineData("e\u0301a a\u00ADc => W:e\u0301a W:a\u00ADc")]
    [InlineData("\uD83D a => W:a")]
    public void PostsAreCutIntoTokens(string line)
    {
        var parts = LineCases.Unescape(line).Split("=> ");
        Assert.Equal(parts[^1], Describe(string.Join("=> ", parts[..^1]).TrimEnd(' ')));
    }

    /// <summary>What is seen to be a plain word is not cut at all.</summary>
    [Fact]
    public void APlainWordIsOneWord()
    {
        var dice = new Dice(3);
        var plain = 0;
        for (var run = 0; run < 20_000; run++)
        {
            var text = string.Concat(Enumerable.Range(0, dice.Roll(5)).Select(_ => "axXdDwWRTcch.:/@ -1é"[dice.Roll(20)]));
            if (!PostTokenizer.IsPlainWord(text))
                continue;
            plain++;
            Assert.Equal($"W:{text}", Describe(text));
        }

        Assert.True(plain > 1_000);
    }

    [Fact]
    public void ThereAreCasesForEachKindOfToken() => Assert.True(Cases().Count >= 150);

    [Theory]
    [InlineData("🔥", 1)]
    [InlineData("🔥🔥", 2)]
    [InlineData("👍🏽", 1)]
    [InlineData("👨‍👩‍👧‍👦", 1)]
    [InlineData("🇮🇩🇮🇩", 2)]
    [InlineData("1️⃣", 1)]
    [InlineData("❤️", 1)]
    [InlineData("❤", 1)]
    [InlineData("©", 0)]
    [InlineData("©️", 1)]
    [InlineData("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 1)]
    [InlineData("\uD83D", 0)]
    [InlineData("\uDD25\uD83D", 0)]
    [InlineData("a\u200D🔥", 1)]
    public void AnEmojiIsOneTokenHoweverItIsBuilt(string text, int count) =>
        Assert.Equal(count, PostText.Read(text).Tokens.Count(token => token.Kind == TokenKind.Emoji));

    [Theory]
    [InlineData("👍🏽", "👍")]
    [InlineData("❤️", "❤")]
    [InlineData("👩🏽‍⚕️", "👩‍⚕")]
    [InlineData("🔥", "🔥")]
    public void SkinTonesAndStylesAreStripped(string emoji, string stripped) => Assert.Equal(stripped, EmojiSequence.Strip(emoji));

    [Fact]
    public void OnlyWordsAndNumbersAreCounted()
    {
        var tokens = PostText.Read("satu #dua 3 🔥 @empat lima").Tokens;
        Assert.Equal([0, -1, 1, -1, -1, 2], tokens.Select(token => token.Word));
    }

    [Theory]
    [InlineData("a 🔥 b", 2, 4, 1, 1)]
    [InlineData("a bcd e", 3, 4, 1, 2)]
    [InlineData("a b", 0, 3, 0, 2)]
    [InlineData("🔥", 0, 2, 0, 0)]
    [InlineData("a 🔥", 2, 4, 1, 1)]
    public void AStretchKnowsTheWordsItTouches(string text, int start, int end, int first, int endWord) =>
        Assert.Equal((first, endWord), PostText.Read(text).WordsIn(start, end));

    private static string Describe(string text) => string.Join(" ", PostText.Read(text).Tokens.Select(token => $"{Letter(token.Kind)}:{text[token.Start..token.End]}"));

    private static char Letter(TokenKind kind) => kind switch
    {
        TokenKind.Email => 'A',
        TokenKind.Emoticon => 'F',
        _ => kind.ToString()[0],
    };
}
