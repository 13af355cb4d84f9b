using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Matching;

public sealed class SequenceTests
{
    [Theory]
    [InlineData("hoaks", "Ini [hoaks] dan [HOAKS], bukan hoaksan")]
    [InlineData("hoaks", "[hoaksnya] [h0aks] [hoooaks] [h o a k s] [ho\u200Baks]")]
    [InlineData("berita bohong", "[berita, bohong]. Berita. Bohong")]
    [InlineData("berita bohong", "[berita 🔥 bohong] berita lain bohong")]
    [InlineData("bohong", "[bohong-bohong] [bohong2]")]
    [InlineData("tidak", "[gak] [nggak] [tdk] [TIDAK]")]
    [InlineData("hoaks", "#Tolak[Hoaks]! #[hoaks]")]
    [InlineData("tolak hoaks", "#[TolakHoaks] dan [tolak #hoaks] ini")]
    [InlineData("tolak hoaks", "[tolak #setuju hoaks]")]
    [InlineData("10", "bayar [10] kali, 10.000 kali")]
    [InlineData("anjing", "[anj!ng] [4nj1ng]")]
    [InlineData("jum'at", "hari [Jum’at]")]
    [InlineData("hoaks", "https://hoaks.id @hoaks hoaks@hoaks.id")]
    [InlineData("apa itu", "apa\nitu")]
    [InlineData("", "apa")]
    public void WordsAreFoundHoweverTheyAreWritten(string word, string marked) =>
        Assert.Equal(marked, Find.Marked(Planned.Word(word), Find.Plain(marked)));

    [Theory]
    [InlineData("+sebar|+viral ...3 sebelum dihapus", "Tolong [sebarkan info ini sebelum dihapus]!")]
    [InlineData("+sebar|+viral ...3 sebelum dihapus", "[viralkan, sebelum dihapus] ya")]
    [InlineData("+sebar|+viral ...3 sebelum dihapus", "sebarkan satu dua tiga empat sebelum dihapus")]
    [InlineData("+sebar ...3 dihapus", "sebarkan. Nanti dihapus")]
    [InlineData("fitnah lebih kejam _ pembunuhan", "[fitnah lebih kejam dari pembunuhan] fitnah lebih kejam pembunuhan")]
    [InlineData("info|kabar dari grup", "[kabar dari grup] info grup")]
    [InlineData("info-penting|kabar dari", "[info penting dari] info dari [kabar dari]")]
    [InlineData("a ...2 a", "[a b [a] b b a]")]
    [InlineData("a ...3 b", "[a b x b]")]
    [InlineData("a _ _ b", "[a 1 2 b] a 1 b")]
    public void PhrasesHaveGapsAndChoices(string phrase, string marked)
    {
        var text = Find.Plain(marked);
        Assert.Equal(marked.Count(unit => unit == '['), Find.All(Planned.Phrase(phrase), text).Length);
        Assert.Equal(marked, Find.Marked(Planned.Phrase(phrase), text));
    }

    [Fact]
    public void AHitInsideALongerOneOfTheSamePatternIsPartOfIt()
    {
        var pattern = Planned.Pattern("p", Planned.Word("info", weight: 5), Planned.Word("info dari grup"));
        var hit = Assert.Single(Find.All(pattern, "info dari grup"));
        Assert.Equal((0, 14, 1), (hit.Start, hit.End, hit.Weight));
    }

    [Fact]
    public void OfTwoWaysToTheSamePlaceThePlainerStaysWithTheLargerWeight()
    {
        var pattern = Planned.Pattern("p", Planned.Root("hoaks", weight: 3), Planned.Word("hoaksnya"));
        var hit = Assert.Single(Find.All(pattern, "hoaksnya"));
        Assert.Equal((ReadingSteps.None, 3), (hit.Steps, hit.Weight));
    }

    [Theory]
    [InlineData("ini hoaks", 1, 2)]
    [InlineData("ini h o a k s", 1, 6)]
    [InlineData("ini #hoaks itu", 1, 1)]
    public void AHitKnowsItsWords(string text, int first, int end)
    {
        var hit = Assert.Single(Find.All(Planned.Word("hoaks"), text));
        Assert.Equal((first, end), (hit.FirstWord, hit.EndWord));
    }

    [Theory]
    [InlineData("v1ral", "Leet", 0)]
    [InlineData("v1ral", "Repeat", 1)]
    [InlineData("viiiral", "Repeat", 0)]
    [InlineData("v i r a l", "Spaced", 0)]
    [InlineData("viralnya", "Clitic", 0)]
    [InlineData("viral", "Leet, Repeat, Spaced, Clitic, Slang", 1)]
    public void AStepCanBeLeftOut(string text, string forbidden, int hits) =>
        Assert.Equal(hits, Find.All(Planned.Word("viral", Enum.Parse<ReadingSteps>(forbidden)), text).Length);

    [Theory]
    [InlineData("BAP", "BAP", 1)]
    [InlineData("BAP", "bap", 0)]
    [InlineData("BAP", "BAPnya", 1)]
    [InlineData("BAP", "B4P", 1)]
    public void CaseCountsWhereItIsAskedFor(string word, string text, int hits) =>
        Assert.Equal(hits, Find.All(Planned.Word(word, cased: true), text).Length);

    [Theory]
    [InlineData("hoaks", 1, "hoax", 0)]
    [InlineData("hoaks", 2, "hoax", 1)]
    [InlineData("hoaks", 1, "hoasks", 1)]
    [InlineData("hoaks", 1, "hokas", 1)]
    [InlineData("hoaks", 1, "oaks", 1)]
    [InlineData("hoaks", 1, "haks", 1)]
    [InlineData("hoaks", 1, "hak", 0)]
    [InlineData("hoaks", 0, "hoals", 0)]
    public void TyposAreAllowedUpToTheirNumber(string word, int typo, string text, int hits) =>
        Assert.Equal(hits, Find.All(Planned.Word(word, typo: typo), text).Length);

    /// <summary>Up to the last word, which takes a step of the longer way too, <c>kebocor</c> as two words run together is as plain as <c>kebocor-bocoran</c> as one.</summary>
    [Theory]
    [InlineData("hoaks +bocor ...1 biadab")]
    [InlineData("hoaks ...1 +bocor biadab")]
    public void OfAllWaysThroughAPhraseThePlainestIsNamed(string phrase)
    {
        var hit = Find.All(Planned.Phrase(phrase), "hks kebocor-bocoran biadab²").Single();
        Assert.Equal(ReadingSteps.Vowels | ReadingSteps.Reduplication | ReadingSteps.Form, hit.Steps);
    }

    [Fact]
    public void ATypoIsNamedAmongTheSteps() =>
        Assert.Equal(ReadingSteps.Lower | ReadingSteps.Typo, Find.All(Planned.Word("hoaks", typo: 1), "Hoals").Single().Steps);
}
