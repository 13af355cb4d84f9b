using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Normalization;

public sealed class WordLatticeTests
{
    [Theory]
    [InlineData("dasargoblok", "goblok", 5, 11)]
    [InlineData("goblokbanget", "goblok", 0, 6)]
    [InlineData("#dasargoblok", "goblok", 6, 12)]
    [InlineData("hoaks-goblok", "goblok", 6, 12)]
    [InlineData("d a s a r g o b l o k", "goblok", 10, 21)]
    [InlineData("gob lok", "goblok", 0, 7)]
    [InlineData("g ob lok", "goblok", 0, 8)]
    [InlineData("gob.lok", "goblok", 0, 7)]
    [InlineData("g🔥o🔥b🔥l🔥o🔥k", "goblok", 0, 16)]
    [InlineData("\u202Ekolbog\u202C", "goblok", 1, 7)]
    [InlineData("go\u202Ekolb\u202C", "goblok", 0, 7)]
    public void AWordIsFoundWhereItIsHidden(string text, string key, int start, int end) =>
        Assert.Contains(Lattice(text, key).Words, word => word.Start == start && word.End == end && word.Word.Readings.Any(reading => reading.Key == key));

    [Theory]
    [InlineData("antigoblok", "goblok")]
    [InlineData("#antigoblok", "goblok")]
    [InlineData("anti-goblok", "goblok")]
    [InlineData("goblokxqz", "goblok")]
    [InlineData("ya babi", "yababi")]
    [InlineData("fit nah", "fitnah")]
    [InlineData("gob. Lok", "goblok")]
    public void NothingIsMadeOfWhatIsLeftOver(string text, string key) =>
        Assert.DoesNotContain(Lattice(text, key).Words, word => word.Word.Readings.Any(reading => reading.Key == key && (reading.Steps & ~ReadingSteps.Lower) != ReadingSteps.Slang));

    [Fact]
    public void WordsUnderAnOverrideFollowOneAnotherAsShown()
    {
        var lattice = Lattice("\u202Eputah raka b\u202C", "hatup");
        var shown = lattice.Words.Where(word => word.Word.Origin == ReadingSteps.Invisible).OrderBy(word => word.From).ToList();
        Assert.Equal(["b", "akar", "hatup"], shown.Select(word => word.Word.Readings[0].Key));
        Assert.All(shown.Zip(shown.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
    }

    [Fact]
    public void MentionsAndLinksAreReadOnlyWhereAPatternAsks()
    {
        const string Post = "@info_joki https://joki-cpns.com/daftar";
        Assert.DoesNotContain(Lattice(Post, "joki").Words, word => word.Word.Readings.Any(reading => reading.Key.Contains("joki", StringComparison.Ordinal) && reading.Key[0] != 'a'));
        Assert.Equal(["info", "joki", "https", "joki", "cpns", "com", "daftar"], Lattice(Post, "joki", names: true).Words.Where(word => word.Origin == WordOrigin.Name).OrderBy(word => word.Start).Select(word => word.Word.Written));
    }

    [Fact]
    public void AMentionCanBePassedOver()
    {
        var lattice = Lattice("hubungi @admin joki", "joki");
        var written = lattice.Words.Where(word => word.Origin == WordOrigin.Written).ToList();
        Assert.Equal(written[1].From, lattice.Skip(written[0].To));
    }

    [Fact]
    public void WordsWrittenLikeNamesAreMarkedInsideASentence()
    {
        var words = Lattice("Lolot dan Lolot", "tolol").Words.Where(word => word.Origin == WordOrigin.Written).OrderBy(word => word.Start).ToList();
        Assert.Equal([false, false, true], words.Select(word => word.Word.IsDoubtful));
    }

    private static WordLattice Lattice(string text, string word, bool names = false) => WordLatticeBuilder.Build(PostText.Read(text), new Vocabulary(word, names));

    private sealed class Vocabulary(string word, bool names) : IVocabulary
    {
        public bool WantsNames => names;

        public bool Contains(string key) => key == word;

        public bool HasOpening(string text, int index) => string.CompareOrdinal(text, index, word, 0, 3) == 0;
    }
}
