using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Normalization;

/// <summary>What is left of a word with letters left out, covered, exchanged.</summary>
public sealed class HiddenLetterTests
{
    [Theory]
    [InlineData("bngst", "bangsat", true)]
    [InlineData("bangst", "bangsat", true)]
    [InlineData("njing", "anjing", true)]
    [InlineData("bangsat", "bangsat", false)]
    [InlineData("bngs", "bangsat", false)]
    [InlineData("suka", "sukai", false)]
    [InlineData("bingst", "bangsat", false)]
    public void VowelsMayBeMissing(string word, string full, bool lacks) => Assert.Equal(lacks, ConsonantSkeleton.LacksVowelsOf(word, full));

    [Theory]
    [InlineData("bangsat", "bngst")]
    [InlineData("aiueo", "")]
    public void ASkeletonHasNoVowels(string word, string skeleton) => Assert.Equal(skeleton, ConsonantSkeleton.Of(word));

    [Theory]
    [InlineData("b*ngs*t", "bangsat", true)]
    [InlineData("b**gsat", "bangsat", true)]
    [InlineData("b*ngsat", "bingkat", false)]
    [InlineData("b*gsat", "bangsat", false)]
    public void AMaskStandsForOneLetter(string masked, string word, bool fits) => Assert.Equal(fits, MaskedLetters.Fit(masked, word));

    [Fact]
    public void EverySwapOfNeighboursIsUndone() => Assert.Equal(["bac", "acb"], SwappedLetters.Of("abc"));

    [Fact]
    public void EqualNeighboursAreNoSwap() => Assert.Equal(["aba"], SwappedLetters.Of("aab"));

    [Theory]
    [InlineData("gobIok", "goblok")]
    [InlineData("ANJlNG", "anjing")]
    [InlineData("m0nyet", "monyet")]
    public void LettersThatLookLikeOthersAreRead(string written, string key) => Assert.Contains(Read(written), reading => reading.Key == key);

    [Theory]
    [InlineData("Ilmu", "llmu")]
    [InlineData("BPJSI", "bpjsl")]
    [InlineData("McDonaldI", "mcdonaldl")]
    [InlineData("S1", "si")]
    public void OrdinaryCapitalsAreLeft(string written, string key) => Assert.DoesNotContain(Read(written), reading => reading.Key == key);

    private static IReadOnlyList<Reading> Read(string written) => WordReader.Read(written, Plans.ReadingSteps.None);
}
