using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Tests.Differential;

namespace AsnEthics.Rules.Tests.Matching.Terms;

public sealed class PieceIndexTests
{
    private static readonly PieceIndex Pieces = IndexOf("goblok", "bangsat", "keparat", "pertanggungjawaban");

    /// <summary>Whatever it says no to is no piece.</summary>
    [Theory]
    [InlineData("goblok")]
    [InlineData("goblokku")]
    [InlineData("bangsatnya")]
    [InlineData("keparatlah")]
    [InlineData("keparatpun")]
    public void EveryPieceOfAWordIsSeen(string word)
    {
        for (var cut = 1; cut < word.Length; cut++)
        {
            Assert.True(Pieces.MayBegin(word.AsSpan(0, cut)), word[..cut]);
            Assert.True(Pieces.MayEnd(word.AsSpan(cut)), word[cut..]);
        }

        Assert.True(Pieces.MayBe(JoinedWord.Of(word.AsSpan())));
    }

    [Theory]
    [InlineData("pertanggungjaw")]
    [InlineData("pertanggung")]
    public void LongPiecesAreSeenToo(string piece)
    {
        Assert.True(Pieces.MayBegin(piece.AsSpan()));
        Assert.True(Pieces.MayEnd("pertanggungjawaban".AsSpan(piece.Length)));
    }

    /// <summary>That a word begins like another one says nothing where it goes on otherwise.</summary>
    [Theory]
    [InlineData("gobang")]
    [InlineData("bangsawan")]
    [InlineData("kepala")]
    [InlineData("darurat")]
    [InlineData("menengok")]
    [InlineData("")]
    public void WordsThatGoOnOtherwiseAreNoPieces(string word)
    {
        Assert.False(Pieces.MayBegin(word.AsSpan()));
        Assert.False(Pieces.MayEnd(word.AsSpan()));
    }

    private static PieceIndex IndexOf(params string[] words) =>
        MatchPlan.Of(PlannedFile.Plan([RuleSource.FromText("uji.asnrules", $"""
            ruleset "uji" version "1.0.0"
            guidelines "UJI" "Uji"
              1 "Satu"
            end
            rule UJI-01 "Kata"
              guideline 1   severity low
              message id "x"
              find
                kata : word {string.Join(", ", words.Select(word => $"\"{word}\""))}
              end
              flag post when kata
              examples
                yes "goblok"
                no  "pintar"
              end
            end
            """)])).Terms.Pieces;
}
