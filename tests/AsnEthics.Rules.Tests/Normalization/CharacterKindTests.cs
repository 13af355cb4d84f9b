using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Normalization;

public class CharacterKindTests
{
    [Theory]
    [InlineData("🅱", 0, "Other")]
    [InlineData("🅱abi", 0, "Letter")]
    [InlineData("🅱\uFE0Fabi", 0, "Letter")]
    [InlineData("ba🅱i", 2, "Letter")]
    [InlineData("🅱🅰", 0, "Letter")]
    [InlineData("🅱 abi", 0, "Other")]
    [InlineData("🅲", 0, "Letter")]
    [InlineData("🇮🇩", 0, "Other")]
    [InlineData("🇮", 0, "Letter")]
    [InlineData("🇭🇴", 0, "Letter")]
    [InlineData("🇮🇩🇭🇴", 0, "Letter")]
    [InlineData("🇮🇩🇲🇾", 4, "Other")]
    [InlineData("①", 0, "Other")]
    [InlineData("① Buka", 0, "Other")]
    [InlineData("①Buka", 0, "Other")]
    [InlineData("vira①", 4, "Digit")]
    [InlineData("²", 0, "Digit")]
    [InlineData("₂", 0, "Digit")]
    [InlineData("ba©ot", 2, "Letter")]
    [InlineData("©2024", 0, "Other")]
    [InlineData("© Humas", 0, "Other")]
    [InlineData("●Buka", 0, "Other")]
    [InlineData("₱500", 0, "Other")]
    [InlineData("¢ents", 0, "Letter")]
    [InlineData("€ 5", 0, "Other")]
    [InlineData("№5", 0, "Other")]
    [InlineData("BRI™", 3, "Other")]
    [InlineData("&#97;", 0, "Letter")]
    [InlineData("&nbsp;", 0, "Space")]
    [InlineData("&shy;", 0, "Invisible")]
    [InlineData("&zwj;", 0, "Invisible")]
    [InlineData("&#10;", 0, "LineEnd")]
    [InlineData("&#769;", 0, "Mark")]
    [InlineData("&amp;", 0, "Other")]
    [InlineData("&#xD83D;", 0, "Other")]
    [InlineData("&#99999999;", 0, "Other")]
    [InlineData("&tidakada;", 0, "Other")]
    [InlineData("\u2003", 0, "Space")]
    [InlineData("\u2800", 0, "Invisible")]
    [InlineData("\u3164", 0, "Invisible")]
    [InlineData("\u115F", 0, "Invisible")]
    [InlineData("\uFFA0", 0, "Invisible")]
    [InlineData("\u200A", 0, "Invisible")]
    [InlineData("\uFFF9", 0, "Invisible")]
    [InlineData("\u202E", 0, "Invisible")]
    [InlineData("\uD83D", 0, "Other")]
    public void ACharacterHasItsKind(string text, int index, string kind) => Assert.Equal(kind, CharacterKinds.At(text, index, out _).ToString());

    [Theory]
    [InlineData("&#97;", 5)]
    [InlineData("&#97njing", 4)]
    [InlineData("&#x61;", 6)]
    [InlineData("&#X61", 5)]
    [InlineData("&#0000097;", 10)]
    [InlineData("&amp;#97;", 9)]
    [InlineData("&amp;amp;", 5)]
    [InlineData("&eacute;", 8)]
    [InlineData("&eacutex", 7)]
    [InlineData("&scaron;", 8)]
    [InlineData("&scaronx", 1)]
    [InlineData("&#;", 1)]
    [InlineData("&#x;", 1)]
    [InlineData("&", 1)]
    [InlineData("&lt;", 4)]
    [InlineData("&ampun", 1)]
    public void ACharacterReferenceIsOneCharacter(string text, int length)
    {
        CharacterKinds.At(text, 0, out var actual);
        Assert.Equal(length, actual);
    }

    [Theory]
    [InlineData("golongan darah 🅱", "🅱")]
    [InlineData("🅰 atau 🅾\uFE0F", "🅰 🅾\uFE0F")]
    [InlineData("🇮🇩🇮🇩 merdeka", "🇮🇩 🇮🇩")]
    [InlineData("🅱abi", "")]
    [InlineData("🅱\uFE0Fabi", "")]
    [InlineData("🇭🇴🇦🇽", "")]
    [InlineData("nomor 1️⃣", "1️⃣")]
    [InlineData("Mantap🆗", "🆗")]
    [InlineData("★ satu", "★")]
    public void EmojiAreThoseThatAreNoLetters(string text, string emoji)
    {
        var tokens = PostText.Read(text).Tokens.Where(token => token.Kind == TokenKind.Emoji);
        Assert.Equal(emoji, string.Join(" ", tokens.Select(token => text[token.Start..token.End])));
    }

    [Fact]
    public void ARowOfManyFlagsIsARowOfFlags() =>
        Assert.Equal(100, PostText.Read(string.Concat(Enumerable.Repeat("🇮🇩", 100))).Tokens.Count(token => token.Kind == TokenKind.Emoji));

    [Theory]
    [InlineData("caf&eacute;#tag")]
    [InlineData("caf&#233#tag")]
    public void AWordMayEndInAReference(string text) => Assert.DoesNotContain(PostText.Read(text).Tokens, token => token.Kind == TokenKind.Hashtag);
}
