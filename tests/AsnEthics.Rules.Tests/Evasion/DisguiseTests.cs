
namespace AsnEthics.Rules.Tests.Evasion;

/// <summary>The suite's own soundness: ways of hiding that hide nothing, or words that the rule does not know, would make its figures worthless.</summary>
public class DisguiseTests
{
    private const int LeastWays = 45;
    private const int LeastWords = 60;

    /// <summary>Ways that leave the word standing as a word, but for case.</summary>
    private static readonly string[] LeavingTheWord = ["capitals", "alternating case", "hashtag of the word", "hashtag with underscores"];

    public static TheoryData<string> Disguises() => [.. AllDisguises.List.Select(disguise => disguise.Name)];

    [Fact]
    public void TheSuiteIsLargeEnough()
    {
        Assert.True(AllDisguises.List.Count >= LeastWays);
        Assert.Equal(AllDisguises.List.Count, AllDisguises.List.Select(disguise => disguise.Name).Distinct().Count());
        Assert.All(LeavingTheWord, name => Assert.Contains(AllDisguises.List, disguise => disguise.Name == name));
        Assert.True(EvasionData.OrdinaryWords.Count >= LeastWords);
        Assert.All(new[] { EvasionData.Words, EvasionData.OrdinaryWords }, words => Assert.Equal(words.Distinct(), words));
        Assert.Empty(EvasionData.Words.Intersect(EvasionData.OrdinaryWords));
    }

    [Fact]
    public void EveryPlainWordIsFoundInEveryCarrier() => Assert.All(EvasionData.Words, word =>
    {
        for (var sentence = 0; sentence < CarrierSentence.Count; sentence++)
        {
            var (post, letters) = CarrierSentence.Carry(HiddenWord.Whole(word), sentence);
            Assert.Equal([letters], EvasionData.Vocabulary.Check(post).Findings.SelectMany(finding => finding.Spans));
        }
    });

    [Fact]
    public void NoCarrierNorOrdinaryWordIsFoundByItself()
    {
        for (var sentence = 0; sentence < CarrierSentence.Count; sentence++)
        {
            foreach (var word in EvasionData.OrdinaryWords)
                Assert.False(EvasionData.Vocabulary.Check(CarrierSentence.Carry(HiddenWord.Whole(word), sentence).Post).HasFindings, word);
        }
    }

    [Theory]
    [MemberData(nameof(Disguises))]
    public void EveryWayHidesEnoughWordsAndTheSameWayEachTime(string name)
    {
        var disguise = AllDisguises.List.Single(disguise => disguise.Name == name);
        Assert.NotEmpty(disguise.Why);
        var hidden = 0;
        foreach (var word in EvasionData.Words)
        {
            foreach (var seed in EvasionScore.Seeds)
            {
                var written = disguise.Write(word, seed);
                Assert.Equal(written, disguise.Write(word, seed));
                if (written is not { } text)
                    continue;
                hidden += seed == EvasionScore.Seeds[0] ? 1 : 0;
                Assert.NotEqual(word, text.Text);
                Assert.True(text.Letters.Length > 0 && text.Letters.End <= text.Text.Length);
                Assert.True(LeavingTheWord.Contains(name) || !HasWord(text.Text, word), $"{word} stands in {text.Text}");
            }
        }

        Assert.True(hidden >= LeastWords, $"{hidden} words hidden");
    }

    /// <summary>Whether a filter for whole words would find it.</summary>
    private static bool HasWord(string text, string word)
    {
        var place = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return place >= 0 && (place == 0 || !char.IsLetterOrDigit(text[place - 1])) && (place + word.Length == text.Length || !char.IsLetterOrDigit(text[place + word.Length]));
    }
}
