using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Matching;

public sealed class PostLatticeTests
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
        Assert.Contains(new LatticeOf(text, key).Found, word => word.Start == start && word.End == end);

    [Theory]
    [InlineData("antigoblok", "goblok")]
    [InlineData("#antigoblok", "goblok")]
    [InlineData("anti-goblok", "goblok")]
    [InlineData("goblokxqz", "goblok")]
    [InlineData("ya babi", "yababi")]
    [InlineData("fit nah", "fitnah")]
    [InlineData("gob. Lok", "goblok")]
    public void NothingIsMadeOfWhatIsLeftOver(string text, string key)
    {
        var lattice = new LatticeOf(text, key);
        Assert.DoesNotContain(lattice.Found, word => (lattice.StepsOf(word) & ~ReadingSteps.Lower) != ReadingSteps.Slang);
    }

    [Fact]
    public void WordsUnderAnOverrideFollowOneAnotherAsShown()
    {
        var lattice = new LatticeOf("\u202Eputah raka b\u202C", "b", "akar", "hatup");
        var shown = lattice.Words.Where(word => word.Origin == WordOrigin.Guessed).OrderBy(word => word.From).ToList();
        Assert.Equal(["b", "raka", "putah"], shown.Select(lattice.Slice));
        Assert.All(shown.Zip(shown.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
    }

    [Fact]
    public void MentionsAndLinksAreReadOnlyWhereAPatternAsks()
    {
        const string Post = "@info_joki https://joki-cpns.com/daftar";
        Assert.Empty(new LatticeOf(Post, "joki").Found);
        var lattice = new LatticeOf(Post, names: true, "joki");
        Assert.Equal(["info", "joki", "https", "joki", "cpns", "com", "daftar"], lattice.Words.Where(word => word.Origin == WordOrigin.Name).OrderBy(word => word.Start).Select(lattice.Slice));
        Assert.Equal(2, lattice.Found.Count());
    }

    [Fact]
    public void AMentionCanBePassedOver()
    {
        var lattice = new LatticeOf("hubungi @admin joki", "joki");
        var written = lattice.Words.Where(word => word.Origin == WordOrigin.Written).ToList();
        Assert.Equal(written[1].From, lattice.Lattice.Skip(written[0].To));
    }

    [Fact]
    public void NoGuessIsMadeAtAWordWrittenLikeANameInsideASentence() =>
        Assert.Equal([0, 10], new LatticeOf("Lolot dan lolot dan Lolot", "tolol").Found.Select(word => word.Start));

    [Theory]
    [InlineData("h o a k s", "Spaced", 0, 9)]
    [InlineData("ini h.o.a.k.s ya", "Spaced", 4, 13)]
    [InlineData("h*o*a*k*s", "Spaced", 0, 9)]
    [InlineData("H O A K S", "Lower, Spaced", 0, 9)]
    [InlineData("h 0 a k s", "Leet, Spaced", 0, 9)]
    [InlineData("anj!ng", "Leet", 0, 6)]
    [InlineData("b a b b i", "Repeat, Spaced", 0, 9)]
    [InlineData("#TolakHoaks", "Lower, Hashtag", 6, 11)]
    [InlineData("#tolak_hoaks", "Hashtag", 7, 12)]
    [InlineData("#ASNBersih", "Lower, Hashtag", 4, 10)]
    [InlineData("#AnJiNG", "Lower, Hashtag", 1, 7)]
    [InlineData("#v1ral", "Leet, Hashtag", 1, 6)]
    [InlineData("#hoaks2024", "Hashtag", 1, 6)]
    public void WordsAreFoundOverSeveralAndInsideHashtags(string text, string steps, int start, int end)
    {
        var lattice = new LatticeOf(text, "hoaks", "anjing", "babi", "bersih", "viral");
        Assert.Contains((start, end, steps), lattice.Found.Select(word => (word.Start, word.End, lattice.StepsOf(word).ToString())));
    }

    [Theory]
    [InlineData("h o")]
    [InlineData("h, o, a, k, s")]
    public void LettersAreNotJoinedAcrossOtherSigns(string text) => Assert.DoesNotContain(new LatticeOf(text, "hoaks").Words, word => word.Origin == WordOrigin.Spaced);

    [Fact]
    public void WordsWrittenAlikeShareTheirFacts()
    {
        var lattice = new LatticeOf("sama sama sama", "sama").Lattice;
        Assert.Equal(3, lattice.Count);
        Assert.Same(lattice.FactsOf(lattice[0]), lattice.FactsOf(lattice[2]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(180)]
    [InlineData(200)]
    public void WordsStandByTheirPlacesHoweverManyCameOutOfOrder(int inOrder)
    {
        const int Count = 200;
        var random = new Random(137);
        var places = Enumerable.Range(0, Count).Select(_ => (From: random.Next(Count), To: random.Next(Count))).ToList();
        places.Sort(0, inOrder, comparer: null);
        var lattice = new PostLattice();
        for (var round = 0; round < 2; round++)
        {
            lattice.Clear();
            foreach (var (from, to) in places)
                lattice.Add(new LatticeWord(from, to, Start: 0, End: 1, FirstWord: 0, EndWord: 1, Sentence: 0, Facts: 0, WordOrigin.Written));
            lattice.Sort();

            Assert.Equal(Count, lattice.Count);
            Assert.Equal(places.Order(), Enumerable.Range(0, Count).Select(word => (lattice[word].From, lattice[word].To)));
        }
    }
}
