using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Lexicon;

public sealed class OrdinaryWordsTests
{
    private const string HandLists = "src/AsnEthics.Rules.LexiconBuilder/Words";

    public static TheoryData<string> OrdinaryLists() =>
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, HandLists, "Ordinary"), "*.txt").Select(path => "Ordinary/" + Path.GetFileName(path)), "affix-lookalikes.txt"];

    [Theory]
    [InlineData("rumah makan pergi sekolah pegawai negeri")]
    [InlineData("medan surabaya jayapura minangkabau singapura")]
    [InlineData("siti slamet nainggolan wattimena sembiring")]
    [InlineData("anjing babi monyet kucing")]
    [InlineData("menteri gubernur bawaslu posyandu")]
    [InlineData("the because people user users")]
    public void CommonWordsAndNamesAreKnown(string words) => Assert.All(words.Split(' '), word => Assert.True(OrdinaryWords.Contains(word), word));

    [Theory]
    [InlineData("memprogramkan penjadwalan keterlambatan-nya perbankannya disosialisasikan")]
    [InlineData("berkomputer menggubernurkan sekabupaten ngopinya nyekolahin")]
    [InlineData("sekolah-sekolah memukul-mukul kebarat-baratan sebaik-baiknya asn-nya")]
    public void FormsOfThemAreOrdinary(string words) => Assert.All(words.Split(' '), word => Assert.True(OrdinaryWords.IsOrdinary(word), word));

    [Theory]
    [InlineData("anjng bngsat gblk kontl tolool monyt anjign babbi bgsat goblk tollol kmpret monyed ngentod bangsad bjingan kntol anjnig bnagsat")]
    [InlineData("goblok tolol bangsat kontol ngentot bajingann lonte perek")]
    [InlineData("xqzt ppqr brmmm sdfghj")]
    public void TruncatedAbusiveAndSenselessWordsAreNot(string words) => Assert.All(words.Split(' '), word => Assert.False(OrdinaryWords.IsOrdinary(word), word));

    [Theory]
    [InlineData("merek medan masing mudik sarapan masalah asusila petai beruang")]
    public void WordsThatLookLikeFormsStandAlone(string words) => Assert.All(words.Split(' '), word => Assert.True(OrdinaryWords.StandsAlone(word), word));

    [Theory]
    [InlineData("memukul makanan bertanya pejabat juang xqzt")]
    public void FormsAndOtherWordsDoNot(string words) => Assert.All(words.Split(' '), word => Assert.False(OrdinaryWords.StandsAlone(word), word));

    [Fact]
    public void ABoundRootIsNoWordButCarriesForms()
    {
        Assert.False(OrdinaryWords.Contains("tarung"));
        Assert.True(OrdinaryWords.IsKnownRoot("tarung"));
        Assert.True(OrdinaryWords.IsOrdinary("dipertarungkan"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("-nya")]
    [InlineData("a-")]
    [InlineData("\ud83d")]
    [InlineData("# made")]
    [InlineData("medan !")]
    [InlineData("di\nsana")]
    public void AnythingMayBeAsked(string word)
    {
        Assert.False(OrdinaryWords.Contains(word));
        Assert.False(OrdinaryWords.StandsAlone(word));
        Assert.False(OrdinaryWords.IsOrdinary(word));
    }

    [Fact]
    public void NoWordIsLongerThanAFormThatIsLookedUp() => Assert.InRange(OrdinaryWords.All.Max(word => word.Length), 1, Clitics.LongestForm);

    [Fact]
    public void AVeryLongWordIsNone() => Assert.False(OrdinaryWords.IsOrdinary(new string('a', 100_000)));

    [Fact]
    public void AskingAllocatesNothing()
    {
        string[] words = ["rumah", "penjadwalannya", "xqzt", "sekolah-sekolahan"];
        Assert.Equal(0, AllocatedBytes.By(() =>
        {
            foreach (var word in words)
                OrdinaryWords.IsOrdinary(word);
        }));
    }

    /// <summary>No careless spelling of the spelling table is an ordinary word, unless a hand-written list says that it is one too.</summary>
    [Fact]
    public void SpellingsOfTheTableAreNoWords()
    {
        var byHand = OrdinaryLists().Cast<object[]>().SelectMany(row => WordsOf((string)row[0])).ToHashSet();
        Assert.DoesNotContain(OrdinaryWords.All, word => OrdinaryWords.Contains(word) && SpellingTable.FullWords(word).Count > 0 && !byHand.Contains(word));
    }

    /// <summary>The list is made anew when a hand-written list changes.</summary>
    [Theory]
    [MemberData(nameof(OrdinaryLists))]
    public void HandWrittenWordsAreInTheList(string list) => Assert.All(WordsOf(list), word => Assert.True(OrdinaryWords.Contains(word), word));

    [Fact]
    public void WithheldWordsAreNotInTheList() =>
        Assert.All(WordsOf("Withheld/abuse.txt").Concat(WordsOf("Withheld/abuse-english.txt")), word => Assert.False(OrdinaryWords.Contains(word), word));

    private static IEnumerable<string> WordsOf(string list) =>
        RepositoryFiles.Read($"{HandLists}/{list}").Split('\n').SelectMany(line => line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
