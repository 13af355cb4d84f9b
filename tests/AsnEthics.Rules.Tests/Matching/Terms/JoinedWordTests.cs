using AsnEthics.Rules.Matching.Scanning;
using AsnEthics.Rules.Matching.Terms;

namespace AsnEthics.Rules.Tests.Matching.Terms;

public sealed class JoinedWordTests
{
    /// <summary>Every way to make one, two or three words out of 1 to 12 letters each: they are as the word that they make.</summary>
    [Fact]
    public void SeveralWordsAreTheWordTheyMake()
    {
        for (var first = 0; first <= PackedWord.Letters; first++)
        {
            for (var second = 0; second <= PackedWord.Letters; second++)
            {
                for (var third = 1; third <= PackedWord.Letters; third++)
                    AssertJoined(WordsOf(first, second, third));
            }
        }
    }

    [Fact]
    public void WordsThatDifferInOneLetterDiffer()
    {
        var hashes = new HashSet<uint>();
        for (var length = 1; length <= JoinedWord.MostLetters; length++)
        {
            for (var place = 0; place < length; place++)
                Assert.True(hashes.Add(JoinedWord.Of((new string('a', place) + 'b' + new string('a', length - place - 1)).AsSpan()).Hash()), $"{length} {place}");
        }
    }

    /// <summary>Of letters behind those that are held their number counts.</summary>
    [Fact]
    public void MoreLettersThanAreHeldAreCounted()
    {
        var held = new string('k', JoinedWord.MostLetters);
        Assert.Equal(JoinedWord.Of((held + "nya").AsSpan()).Hash(), JoinedWord.Of((held + "lah").AsSpan()).Hash());
        Assert.NotEqual(JoinedWord.Of((held + "nya").AsSpan()).Hash(), JoinedWord.Of((held + "ku").AsSpan()).Hash());
        Assert.Equal(JoinedWord.Of((held + "k").AsSpan()).Hash(), JoinedWord.Of((held + "knya").AsSpan()).Without(3).Hash());
    }

    private static void AssertJoined(List<string> words)
    {
        var joined = default(JoinedWord);
        foreach (var word in words)
            joined.Add(PackedWord.Of(word), word.Length);

        var text = string.Concat(words);
        Assert.Equal((text.Length, JoinedWord.Of(text.AsSpan()).Hash()), (joined.Length, joined.Hash()));
        for (var letters = 1; letters <= Math.Min(3, text.Length - 1); letters++)
        {
            Assert.True(joined.EndsWith((uint)PackedWord.Of(text.AsSpan(text.Length - letters)), letters), text);
            Assert.False(joined.EndsWith((uint)PackedWord.Of(text.AsSpan(text.Length - letters - 1, letters)), letters), text);
            Assert.Equal(JoinedWord.Of(text.AsSpan(0, text.Length - letters)).Hash(), joined.Without(letters).Hash());
        }
    }

    private static List<string> WordsOf(params int[] lengths)
    {
        var words = new List<string>();
        foreach (var length in lengths.Where(length => length > 0))
            words.Add(string.Concat(Enumerable.Range(words.Sum(word => word.Length), length).Select(place => (char)('a' + (place * 7 % 26)))));
        return words;
    }
}
