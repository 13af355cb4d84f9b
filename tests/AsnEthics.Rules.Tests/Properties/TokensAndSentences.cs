using AsnEthics.Rules.Normalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace AsnEthics.Rules.Tests.Properties;

/// <summary>Any text cut into tokens and sentences: in order, in bounds, never overlapping, no surrogate pair cut in two, every word in the sentence that counts it.</summary>
public class TokensAndSentences
{
    private static readonly string[] Pieces =
    [
        "kata", "Kata", "a", "B", "xD", ":v", ":)", "T_T", "^_^", "<3", "😂", "👨‍👩‍👧", "🇮🇩", "1️⃣", "\uD83D", "\uDC00", "\u0000", "\u200B", "\u0301", "𝐀", "1.", "a)", "(2)", "10.000", "3,5jt", "07.30WIB", "20-11-2026", "Rp1.500",
        "S.Pd.", "dr.", "dll.", "hal.", "https://a.id/b", "bit.ly/x", "a@b.id", "@nama", "#satu", "＃dua", "RT@x", ".", "..", "…", "!", "?!", "\"", "”", ")", "*", ":", ";", "-", "\n", "\r\n", "\u2028", " ", "  ", "\t", "\u00A0",
    ];

    [Property(MaxTest = 20000, EndSize = 60)]
    public Property TokensLieInOrderAndSentencesHoldThem() => Prop.ForAll(Arb.From(Posts()), text =>
    {
        var post = PostText.Read(text);
        var end = 0;
        var words = 0;
        foreach (var token in post.Tokens)
        {
            Assert.InRange(token.Start, end, text.Length - 1);
            Assert.InRange(token.End, token.Start + 1, text.Length);
            AssertOnRuneBorder(text, token.Start);
            AssertOnRuneBorder(text, token.End);
            Assert.Equal(token.IsWord ? words : -1, token.Word);
            var sentence = post.Sentences[token.Sentence];
            Assert.True(sentence.Start <= token.Start && token.End <= sentence.End);
            if (token.IsWord)
                Assert.InRange(words++, sentence.FirstWord, sentence.EndWord - 1);
            end = token.End;
        }

        AssertSentences(post, words);
    });

    private static void AssertSentences(PostText post, int words)
    {
        var (end, counted) = (0, 0);
        foreach (var sentence in post.Sentences)
        {
            Assert.True(end <= sentence.Start && sentence.Start <= sentence.End && sentence.End <= post.Text.Length);
            Assert.Equal(counted, sentence.FirstWord);
            Assert.InRange(sentence.EndWord - sentence.FirstWord, 0, SentenceSplitter.LongestSentence);
            (end, counted) = (sentence.End, sentence.EndWord);
        }

        Assert.Equal(words, counted);
    }

    private static void AssertOnRuneBorder(string text, int index) => Assert.False(index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]));

    private static Gen<string> Posts() =>
        Gen.OneOf(Gen.Elements(Pieces), Gen.Elements(Pieces), Gen.Choose(0, 0xFFFF).Select(unit => ((char)unit).ToString())).ListOf().Select(pieces => string.Concat(pieces));
}
