using System.Globalization;
using AsnEthics.Rules.Tests.Differential;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

/// <summary>A scan sees words of letters without the chunks between them; pieces of a word may be in those, and any of them may.</summary>
public sealed class PiecesAroundChunksTests
{
    private const string Rules = """
        ruleset "uji" version "1.0.0"
        guidelines "UJI-1" "Pedoman uji"
          1 "Satu"
        end
        rule UJI-1 "Uji"
          guideline 1  severity low  category hoax  message id "x"
          find
            a : word "goblok", "bangsat", "kelamin"
          end
          flag sentence when a
          examples
            yes "-"
            no  "-"
          end
        end
        """;

    private static readonly string[] Words = ["goblok", "bangsat", "kelamin"];
    private static readonly string[] Dresses = ["{0}", "“{0}”", "({0})", "'{0}'", "*{0}*", "{0}:", "¡{0}", "{0}…", "{0}😀", "«{0}", "ya,{0}", "{0},ya", "{0}-ya", "a1,{0}"];

    [Fact]
    public void WhatTheOracleFindsIsFound()
    {
        var subject = new Subject(Rules);
        foreach (var pieces in Words.SelectMany(Cuts))
        {
            foreach (var dressed in Dressed(pieces))
            {
                foreach (var separator in (string[])[" ", "  ", " 7 ", " “” ", " 😀 ", " - "])
                {
                    var post = string.Join(separator, dressed);
                    Assert.Null(subject.Disagreement(Question.Of(post)));
                    Assert.Null(subject.Disagreement(Question.Of($"Itu {post} ya")));
                }
            }
        }
    }

    /// <summary>Words are packed a window of 64 units after the other, and windows stand in blocks of four.</summary>
    [Theory]
    [InlineData("gob “l” ok")]
    [InlineData("“gob” l ok")]
    [InlineData("gob l (ok)")]
    [InlineData("gob lok")]
    [InlineData("gob 7 lok")]
    [InlineData("gob l ok")]
    public void WhereverTheyStand(string pieces)
    {
        var subject = new Subject(Rules);
        for (var units = 0; units < 270; units++)
        {
            var before = string.Concat(Enumerable.Repeat("itu ", 70)).AsSpan(0, units).TrimEnd();
            Assert.Null(subject.Disagreement(Question.Of($"{before} {pieces} ya")));
        }
    }

    /// <summary>Words in pieces are noted where they are seen, and anew where all words have to be gone through.</summary>
    [Theory]
    [InlineData("gob lok", "ban g sat")]
    [InlineData("gob lok", "k e l a m i n")]
    [InlineData("gob lok", "ban “g” sat")]
    [InlineData("gob lok", "ban 7 gsat")]
    [InlineData("GOB lok", "kel amin-nya")]
    public void SeveralInBlocksThatFollowEachOther(string first, string second)
    {
        var subject = new Subject(Rules);
        for (var words = 0; words < 80; words++)
            Assert.Null(subject.Disagreement(Question.Of($"{first} {string.Concat(Enumerable.Repeat("itu ", words))}{second}. {first} ya")));
    }

    /// <summary>Letters beyond ASCII of which small ones are within it: the sign of Kelvin, and a capital I with a dot.</summary>
    [Theory]
    [InlineData("goblo \u212A")]
    [InlineData("gob lo\u212A")]
    [InlineData("\u212A elamin")]
    [InlineData("kelam \u0130n")]
    public void LettersThatBecomeLatinInSmall(string post) => Assert.Null(new Subject(Rules).Disagreement(Question.Of(post)));

    /// <summary>A stretch without spaces that is longer than a block is looked at by itself.</summary>
    [Fact]
    public void OverStretchesLongerThanABlock()
    {
        var subject = new Subject(Rules);
        foreach (var signs in (string[])["~", "“", "😀", "7", "itu,"])
        {
            var stretch = string.Concat(Enumerable.Repeat(signs, 300));
            foreach (var pieces in Words.SelectMany(Cuts))
            {
                Assert.Null(subject.Disagreement(Question.Of(string.Join($" {stretch} ", pieces))));
                Assert.Null(subject.Disagreement(Question.Of($"{stretch} {string.Join(' ', pieces)} {stretch}")));
                Assert.Null(subject.Disagreement(Question.Of($"{pieces[0]} {stretch} {string.Join(' ', pieces[1..])}")));
                Assert.Null(subject.Disagreement(Question.Of($"{string.Join(' ', pieces[..^1])} {stretch} {pieces[^1]}")));
            }
        }
    }

    /// <summary>The word in two and in three pieces.</summary>
    private static IEnumerable<string[]> Cuts(string word)
    {
        for (var first = 1; first < word.Length; first++)
        {
            yield return [word[..first], word[first..]];
            for (var second = first + 1; second < word.Length; second++)
                yield return [word[..first], word[first..second], word[second..]];
        }
    }

    /// <summary>Each choice of the pieces, or none, with signs at them.</summary>
    private static IEnumerable<string[]> Dressed(string[] pieces)
    {
        yield return pieces;
        for (var choice = 1; choice < 1 << pieces.Length; choice++)
        {
            foreach (var dress in Dresses)
                yield return [.. pieces.Select((piece, index) => (choice >> index & 1) == 0 ? piece : string.Format(CultureInfo.InvariantCulture, dress, piece))];
        }
    }
}
