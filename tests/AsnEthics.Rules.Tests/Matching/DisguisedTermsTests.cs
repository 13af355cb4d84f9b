using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Matching;

public sealed class DisguisedTermsTests
{
    [Theory]
    [InlineData("bangsat", "bngst", "Vowels")]
    [InlineData("bangsat", "bnagsat", "Swapped")]
    [InlineData("goblok", "goblog", "Phonetic")]
    [InlineData("goblok", "kolbog", "Reversed")]
    [InlineData("bangsat", "b*ngs*t", "Masked")]
    [InlineData("bangsat", "bangsxt", "Leet, Masked")]
    [InlineData("goblok", "g0bl0g", "Leet, Phonetic")]
    [InlineData("babi", "b*bi", "Masked")]
    public void AHiddenWordIsGuessedWithItsStep(string word, string post, string steps) => Assert.Equal(steps, Assert.Single(Find.All(Planned.Word(word), post)).Steps.ToString());

    [Theory]
    [InlineData("sebar", "sabar")] // an ordinary word
    [InlineData("kontol", "kntl")] // kental as well
    [InlineData("babi", "bbi")] // too short
    [InlineData("bangsat", "bngs")] // a consonant is missing
    [InlineData("tolol", "dari Lolot")] // a name
    [InlineData("bokep", "menurut BKP")] // an abbreviation
    [InlineData("bangsat", "b*****")] // too little to be seen
    [InlineData("goblok", "GB")]
    public void WhatCouldBeAnotherWordIsNoGuess(string word, string post) => Assert.Empty(Find.All(Planned.Word(word), post));

    [Theory]
    [InlineData("bakar hidup", "bakr hdup")]
    [InlineData("judi online", "judih onlyne")]
    [InlineData("judi online", "jdui onlien")]
    public void WordsOfAPhraseConfirmWeakGuesses(string phrase, string post) => Assert.Single(Find.All(Planned.Phrase(phrase), post));

    [Fact]
    public void DoubtIsNoStepThatIsShown() => Assert.Equal(ReadingSteps.Swapped, Find.All(Planned.Phrase("judi online"), "jdui onlien").Single().Steps);

    [Fact]
    public void AGuessIsTheSameWhateverOthersLookFor()
    {
        var alone = Find.All(Planned.Root("suap"), "nyuwap");
        var beside = Find.All(Planned.Pattern("p", Planned.Root("suap"), Planned.Word("nyuap")), "nyuwap");
        Assert.Equal(alone.Length, beside.Length);
    }

    /// <summary>One spelling that is a swap of two words finds each for the rule that looks for it.</summary>
    [Fact]
    public void ASwapOfTwoWordsIsReadAsBoth()
    {
        Assert.Single(Find.All(Planned.Word("abcdfg"), "bacdfg"));
        Assert.Single(Find.All(Planned.Pattern("p", Planned.Word("abcdfg"), Planned.Word("bcadfg")), "bacdfg"));
        Assert.Single(Find.All(Planned.Word("bcadfg"), "bacdfg"));
    }

    [Theory]
    [InlineData("bangsat", "b*****t")]
    [InlineData("anjing", "a****g")]
    public void WithTooLittleToBeSeenNobodyCanTell(string word, string post) => Assert.Empty(Find.All(Planned.Word(word), post));

    [Theory]
    [InlineData((int)ReadingSteps.Vowels, "bngst")]
    [InlineData((int)ReadingSteps.Phonetic, "bangsad")]
    [InlineData((int)ReadingSteps.Masked, "b*ngs*t")]
    public void AForbiddenStepFindsNothing(int step, string post) => Assert.Empty(Find.All(Planned.Word("bangsat", forbidden: (ReadingSteps)step | ReadingSteps.Vowels | ReadingSteps.Name), post));
}
