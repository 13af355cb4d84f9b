using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Normalization;

public sealed class TokenTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Halo dunia", "W:Halo W:dunia")]
    [InlineData("anak-anak jum'at Jum’at", "W:anak-anak W:jum'at W:Jum’at")]
    [InlineData("- hai -", "W:hai")]
    [InlineData("'hai' \"hai\"", "W:hai W:hai")]
    [InlineData("covid-19 17-an 5jt 2x", "W:covid-19 W:17-an W:5jt W:2x")]
    [InlineData("10.000 3,5 07.30 07:30 10-20", "N:10.000 N:3,5 N:07.30 N:07:30 N:10 N:20")]
    [InlineData("pukul 07.30WIB", "W:pukul N:07 W:30WIB")]
    [InlineData("tahun 2018.", "W:tahun N:2018")]
    [InlineData("b@bi v1ral b$c", "W:b@bi W:v1ral W:b$c")]
    [InlineData("anj!ng", "W:anj W:ng")]
    [InlineData("bohong2 bohong²", "W:bohong2 W:bohong²")]
    [InlineData("S.Pd.", "W:S W:Pd")]
    [InlineData("a\u200Bb\u00ADc", "W:a\u200Bb\u00ADc")]
    [InlineData("a\u200B b", "W:a W:b")]
    [InlineData("e\u0301a", "W:e\u0301a")]
    [InlineData("\u0301\u0301", "")]
    [InlineData("a\0b", "W:a\0b")]
    [InlineData("\0", "")]
    [InlineData("((((", "")]
    [InlineData("日本 Ünïcode", "W:日本 W:Ünïcode")]
    public void WordsAndNumbersAreCut(string text, string tokens) => Assert.Equal(tokens, Describe(text));

    [Theory]
    [InlineData("https://bkn.go.id/x?y=1.", "U:https://bkn.go.id/x?y=1")]
    [InlineData("(lihat https://a.id/b)", "W:lihat U:https://a.id/b")]
    [InlineData("https://a.id/b_(c)", "U:https://a.id/b_(c)")]
    [InlineData("HTTP://A.ID", "U:HTTP://A.ID")]
    [InlineData("cek.https://a.id", "W:cek U:https://a.id")]
    [InlineData("www.contoh.desa, ya", "U:www.contoh.desa W:ya")]
    [InlineData("bkn.go.id/x", "U:bkn.go.id/x")]
    [InlineData("bit.ly/abc!", "U:bit.ly/abc")]
    [InlineData("s.id t.me wa.me", "U:s.id U:t.me U:wa.me")]
    [InlineData("hoaks.Info dari grup", "W:hoaks W:Info W:dari W:grup")]
    [InlineData("selesai.Besok", "W:selesai W:Besok")]
    [InlineData("h.o.a.k.s", "W:h W:o W:a W:k W:s")]
    [InlineData("://", "")]
    [InlineData("https://", "W:https")]
    [InlineData("nama.saya@contoh.go.id,", "E:nama.saya@contoh.go.id")]
    [InlineData("@budi_1 dan @a.b.", "M:@budi_1 W:dan M:@a.b")]
    [InlineData("@ budi", "W:budi")]
    [InlineData("#TolakHoaks! #a_b #1 #2024x", "H:#TolakHoaks H:#a_b N:1 H:#2024x")]
    [InlineData("a#b", "W:a W:b")]
    [InlineData("##viral", "H:#viral")]
    public void LinksMentionsAndHashtagsAreNoWords(string text, string tokens) => Assert.Equal(tokens, Describe(text));

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

    private static string Describe(string text) =>
        string.Join(" ", PostText.Read(text).Tokens.Select(token => $"{token.Kind.ToString()[0]}:{text[token.Start..token.End]}".Replace("E:🔥", "Emoji", StringComparison.Ordinal)));
}
