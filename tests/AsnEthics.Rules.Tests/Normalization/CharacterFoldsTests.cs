using System.Globalization;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Normalization;

/// <summary>Every row of the table, and every code point.</summary>
public class CharacterFoldsTests
{
    public static TheoryData<string> Blocks() => [.. FoldTable.Rows.Select(Block).Distinct()];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void EachRowIsReadAsItsTargetAloneAndInsideAWord(string block)
    {
        foreach (var row in FoldTable.Rows.Where(row => Block(row) == block))
        {
            Assert.Equal((row, row.Target), (row, FoldStep.Fold(row.Character)));
            Assert.Equal((row, row.Target), (row, FoldStep.Fold(row.Target)));
            AssertReading(row, row.Target);
            if (row.Second is not null)
                AssertReading(row, row.Second);
        }
    }

    [Fact]
    public void NoRowIsForAsciiAndRowsAreSorted()
    {
        Assert.True(FoldTable.Rows.Count > 5000);
        Assert.All(FoldTable.Rows, row => Assert.True(row.CodePoint >= 0x80));
        Assert.Equal(FoldTable.Rows.Select(row => row.CodePoint).Distinct().Order(), FoldTable.Rows.Select(row => row.CodePoint));
        Assert.Equal("rnl1I0O", FoldStep.Fold("rnl1I0O"));
    }

    [Fact]
    public void FoldingAFoldedCharacterChangesNothing()
    {
        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            var folded = FoldStep.Fold("a" + CodePointText.Of(codePoint) + "b");
            Assert.True(folded == FoldStep.Fold(folded), FormattableString.Invariant($"U+{codePoint:X4}"));
        }
    }

    [Theory]
    [InlineData(0x0400, 0x052F)]
    [InlineData(0x0370, 0x03FF)]
    [InlineData(0x1F00, 0x1FFF)]
    [InlineData(0x1D400, 0x1D7FF)]
    [InlineData(0xFF21, 0xFF5A)]
    public void NearlyEveryLetterOfTheseBlocksIsFolded(int first, int last)
    {
        var letters = Enumerable.Range(first, last - first + 1).Where(codePoint => CharUnicodeInfo.GetUnicodeCategory(codePoint) <= UnicodeCategory.ModifierLetter).ToList();
        Assert.InRange(letters.Count(codePoint => CharacterFolds.Find(codePoint) is not null), (letters.Count * 98 / 100) + 1, letters.Count);
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("az-Latn-AZ")]
    [InlineData("lt-LT")]
    public void FoldingIsTheSameUnderEveryCulture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = FoldingDigest.Of();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, FoldingDigest.Of());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("1", "invariant")]
    [InlineData("0", "cultures")]
    public void FoldingIsTheSameWithoutCultureData(string invariant, string mode)
    {
        var answer = OtherProcess.Run(typeof(FoldingDigest).Assembly.Location, new Dictionary<string, string> { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = invariant });
        Assert.Equal(FoldingDigest.Of() + " " + mode, answer);
    }

    [Theory]
    [InlineData("ABC ÀÉŁȺ ΑΩϴ ЖӀԀ ԱՖ ႠᲐ ḀẞỸ ἈΏ ⰀⱯ ꙀꞋꭰ Ａ", "abc àéłⱥ αωθ жӏԁ աֆ ⴀა ḁßỹ ἀώ ⰰɐ ꙁꞌꭰ ａ")]
    [InlineData("İ I ı i", "i i ı i")]
    [InlineData("\uA7CB\uA7DC\u1C89", "\uA7CB\uA7DC\u1C89")]
    public void LettersAreLoweredByTheTable(string text, string lower) => Assert.Equal(lower, LetterCase.ToLower(text));

    private static string Block(FoldTable.Row row) => FormattableString.Invariant($"U+{row.CodePoint >> 8:X2}xx");

    private static void AssertReading(FoldTable.Row row, string letters)
    {
        var word = "ba" + row.Character + "bi";
        var token = Assert.Single(PostText.Read(word).Tokens);
        Assert.Equal((row, TokenKind.Word, word.Length), (row, token.Kind, token.End));

        var expected = "ba" + letters + "bi";
        var reading = FoldStep.Apply(new ReadingDraft(word, places: null, ReadingSteps.None)).Select(draft => draft.ToReading()).FirstOrDefault(reading => reading.CasedKey == expected);
        Assert.True(reading is not null, row + " is not read as " + letters);
        Assert.Equal(ReadingSteps.Lookalike, reading.Steps & ~ReadingSteps.Lower);
        Assert.Equal(new TextRange(2, word.Length - 2), reading.Written(2, letters.Length));
        Assert.Equal(new TextRange(0, 2), reading.Written(0, 2));
        Assert.Equal(new TextRange(word.Length - 2, word.Length), reading.Written(expected.Length - 2, 2));
    }
}
