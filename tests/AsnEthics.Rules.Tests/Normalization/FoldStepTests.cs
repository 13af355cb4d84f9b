using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace AsnEthics.Rules.Tests.Normalization;

public class FoldStepTests
{
    [Theory]
    [InlineData("ｈｏａｋｓ", "hoaks", "Lookalike")]
    [InlineData("𝐇𝐎𝐀𝐊𝐒", "hoaks", "Lower, Lookalike")]
    [InlineData("𝓱𝓸𝓪𝓴𝓼", "hoaks", "Lookalike")]
    [InlineData("ⓗⓞⓐⓚⓢ", "hoaks", "Lookalike")]
    [InlineData("⒣⒪⒜⒦⒮", "hoaks", "Lookalike")]
    [InlineData("🄷🄾🄰🄺🅂", "hoaks", "Lower, Lookalike")]
    [InlineData("🅗🅞🅐🅚🅢", "hoaks", "Lower, Lookalike")]
    [InlineData("🅷🅾🅰🅺🆂", "hoaks", "Lower, Lookalike")]
    [InlineData("🇭🇴🇦🇰🇸", "hoaks", "Lookalike")]
    [InlineData("ʰᵒᵃᵏˢ", "hoaks", "Lookalike")]
    [InlineData("ʜᴏᴀᴋs", "hoaks", "Lookalike")]
    [InlineData("hóäkş", "hoaks", "Lookalike")]
    [InlineData("hо\u0430ks", "hoaks", "Lookalike")]
    [InlineData("НОАКЅ", "hoaks", "Lower, Lookalike")]
    [InlineData("ηοακѕ", "noaks", "Lookalike")]
    [InlineData("ᎻᎤᎪᏦᏚ", "hoaks", null)]
    [InlineData("бохонг", "boxohr", "Lookalike")]
    [InlineData("бохонг", "bohong", "Lookalike")]
    [InlineData("αиנιиg", "anjing", "Lookalike")]
    [InlineData("卂几ﾌ丨几Ꮆ", "anjing", "Lower, Lookalike")]
    [InlineData("h\u0336o\u0336a\u0336k\u0336s\u0336", "hoaks", "Invisible")]
    [InlineData("h\u20DDo\u20DEaks", "hoaks", "Invisible")]
    [InlineData("ho\u200Ba\u00ADk\u034Fs", "hoaks", "Invisible")]
    [InlineData("ho\u2800aks", "hoaks", "Invisible")]
    [InlineData("ho\u3164aks", "hoaks", "Invisible")]
    [InlineData("ho\u180Eaks", "hoaks", "Invisible")]
    [InlineData("ho\U000E0061aks", "hoaks", "Invisible")]
    [InlineData("ho\uFE0Faks", "hoaks", "Invisible")]
    [InlineData("hó\u200Baks", "hoaks", "Invisible, Lookalike")]
    [InlineData("&#104;oaks", "hoaks", "Lookalike")]
    [InlineData("h&#x6F;aks", "hoaks", "Lookalike")]
    [InlineData("h&#00111aks", "hoaks", "Lookalike")]
    [InlineData("ho&aacute;ks", "hoaks", "Lookalike")]
    [InlineData("ho&aacuteks", "hoaks", "Lookalike")]
    [InlineData("ho&shy;aks", "hoaks", "Invisible")]
    [InlineData("ho&#8203;aks", "hoaks", "Invisible")]
    [InlineData("ho&amp;#97;ks", "hoaks", "Lookalike")]
    [InlineData("&hopf;oaks", "hoaks", "Lookalike")]
    [InlineData("&#x430;njing", "anjing", "Lookalike")]
    [InlineData("ƃuᴉɾuɐ", "anjing", "Lookalike, Reversed")]
    [InlineData("sʞɐoɥ", "hoaks", "Lookalike, Reversed")]
    [InlineData("ƃuoɥoq", "bohong", "Lookalike, Reversed")]
    [InlineData("\uFDFA", "صلىاللهعليهوسلم", "Lookalike")]
    public void AWordIsReadWithItsSteps(string written, string key, string? steps)
    {
        Assert.Equal(new Token(TokenKind.Word, 0, written.Length, 0, 0), Assert.Single(PostText.Read(written).Tokens));
        var reading = WordReader.Read(written, ReadingSteps.None).FirstOrDefault(reading => reading.Key == key);
        Assert.Equal(steps, reading?.Steps.ToString());
    }

    [Theory]
    [InlineData("ho&#97;ks", "hoaks", 2, 1, 2, 7)]
    [InlineData("𝐡𝐨𝐚𝐤𝐬", "hoaks", 1, 3, 2, 8)]
    [InlineData("ho\u0301\u0302aks", "hoaks", 1, 1, 1, 4)]
    [InlineData("ƃuᴉɾuɐ", "anjing", 0, 2, 4, 6)]
    [InlineData("ƃuᴉɾuɐ", "anjing", 0, 6, 0, 6)]
    [InlineData("a\uFDFAb", "aصلىاللهعليهوسلمb", 1, 15, 1, 2)]
    public void AReadingKnowsWhereItsLettersStand(string written, string key, int index, int length, int start, int end)
    {
        var reading = WordReader.Read(written, ReadingSteps.None).First(reading => reading.Key == key);
        Assert.Equal(new TextRange(start, end), reading.Written(index, length));
    }

    [Fact]
    public void AMillionMarksAreDropped()
    {
        var written = "ho" + new string('\u0336', 1_000_000) + "aks";
        var reading = WordReader.Read(written, ReadingSteps.None).Single(reading => reading.Key == "hoaks");
        Assert.Equal(new TextRange(1, 1_000_002), reading.Written(1, 1));
    }

    [Fact]
    public void LongRunsOfWhatDependsOnItsSurroundingsAreRead()
    {
        foreach (var piece in new[] { "🅱", "🇮", "🇮🇩", "①", "©", "&", "&amp;", "&#", "\u200B①", "¢" })
            Assert.NotNull(PostText.Read("a" + string.Concat(Enumerable.Repeat(piece, 100_000))));
    }

    [Fact]
    public void LoneSurrogatesStay()
    {
        Assert.Equal("a\uD83D", FoldStep.Fold("á\uD83D"));
        Assert.Equal("\uDC00a", FoldStep.Fold("\uDC00á"));
    }

    /// <summary>On any text: a folded word folds to itself, and what each unit of a key was read from lies in the word, in order.</summary>
    [Property(MaxTest = 2000, EndSize = 40)]
    public Property FoldingIsIdempotentAndKeepsPlaces() => Prop.ForAll(Arb.From(Words()), text =>
    {
        foreach (var token in PostText.Read(text).Words)
        {
            var word = text[token.Start..token.End];
            var folded = FoldStep.Fold(word);
            Assert.Equal(folded, FoldStep.Fold(folded));
            Assert.NotEqual("", folded);
            foreach (var reading in FoldStep.Apply(new ReadingDraft(word, places: null, ReadingSteps.None)).Select(draft => draft.ToReading()))
            {
                var before = 0;
                for (var index = 0; index < reading.Key.Length; index++)
                {
                    var range = reading.Written(index, 1);
                    Assert.InRange(range.Start, before, range.End - 1);
                    Assert.InRange(range.End, range.Start + 1, word.Length);
                    before = range.Start;
                }
            }
        }
    });

    private static Gen<string> Words()
    {
        var rows = FoldTable.Rows.Select(row => row.Character).ToArray();
        string[] pieces = ["a", "k", "1", "&#97;", "&#x61", "&eacute;", "&amp;", "&", "#", ";", "amp;", "\u200B", "\u0301", "\uFE0F", "\u2800", "🅱", "🇮🇩", "🇮", "①", "1️⃣", "-", "'", " ", "\uD83D", "\uDC00", "x"];
        return Gen.OneOf(Gen.Elements(rows), Gen.Elements(pieces), Gen.Choose(0, 0xFFFF).Select(unit => ((char)unit).ToString())).ListOf().Select(list => string.Concat(list));
    }
}
