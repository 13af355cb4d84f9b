using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Matching;

public sealed class OtherKindsTests
{
    [Theory]
    [InlineData("pancasil", "anti[pancasil]a [Pancasil]a [p4ncasil]a")]
    [InlineData("asing", "m[asing]-m[asing]")]
    [InlineData("hoax", "[hoooax]nya")]
    [InlineData("aa", "[a[a][a]a] b[aa]")]
    [InlineData("oak", "h [o a k] s")]
    public void PartsAreFoundInsideWords(string part, string marked) =>
        Assert.Equal(marked, Find.Marked(new PartAlternative(1, part, Cased: false, ReadingSteps.None), Find.Plain(marked)));

    [Fact]
    public void PartsCanBeCased() =>
        Assert.Equal("[Panca]sila pancasila", Find.Marked(new PartAlternative(1, "Panca", Cased: true, ReadingSteps.None), "Pancasila pancasila"));

    [Theory]
    [InlineData("BAP", "[BAP] bap B4P BAPnya #BAP")]
    [InlineData("Sangat Rahasia", "[Sangat Rahasia] sangat rahasia Sangat. Rahasia [Sangat, Rahasia]")]
    [InlineData("07.30", "[07.30] 7.30")]
    public void ExactWordsAreFoundInTheirSpelling(string words, string marked) =>
        Assert.Equal(marked, Find.Marked(new ExactAlternative(1, [.. words.Split(' ')]), Find.Plain(marked)));

    [Theory]
    [InlineData("viralkan", "[#viralkan] [#Viralkan] [#v1ralkan] [#viraaalkan] #viralkanini viralkan")]
    [InlineData("viral_kan", "[#viral_kan]")]
    [InlineData("tidak", "[#tidak] #gak")]
    public void HashtagsAreFoundWhole(string body, string marked) =>
        Assert.Equal(marked, Find.Marked(new HashtagAlternative(1, body, Cased: false, ReadingSteps.None), Find.Plain(marked)));

    [Theory]
    [InlineData("go.id", "[https://bkn.go.id/x] [bkn.go.id] [go.id] logo.id go.id.com [HTTP://BKN.GO.ID:80/]")]
    [InlineData("go.id", "https://a.com/go.id [https://user@go.id/x] a@go.id")]
    [InlineData("bit.ly", "klik [bit.ly/abc], [https://bit.ly/x].")]
    public void LinksAreFoundByTheirHost(string host, string marked) =>
        Assert.Equal(marked, Find.Marked(new DomainAlternative(1, host), Find.Plain(marked)));

    [Theory]
    [InlineData("👍", "[👍] [👍🏽]👎")]
    [InlineData("❤️", "[❤] [❤️]")]
    [InlineData("🇮🇩", "[🇮🇩] 🇺🇸")]
    public void EmojiAreFoundInAnyStyle(string emoji, string marked) =>
        Assert.Equal(marked, Find.Marked(new EmojiAlternative(1, emoji), Find.Plain(marked)));
}
