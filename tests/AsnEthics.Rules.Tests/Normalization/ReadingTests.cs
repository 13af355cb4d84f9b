using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Normalization;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("hoaks", "hoaks", "None")]
    [InlineData("HOAKS", "hoaks", "Lower")]
    [InlineData("ho\u200Baks", "hoaks", "Invisible")]
    [InlineData("h\u0336o\u0336aks", "hoaks", "Invisible")]
    [InlineData("v1ral", "viral", "Leet")]
    [InlineData("vira1", "viral", "Leet")]
    [InlineData("b@b1", "babi", "Leet")]
    [InlineData("B4B1", "babi", "Lower, Leet")]
    [InlineData("4nj1ng", "anjing", "Leet")]
    [InlineData("anjiiing", "anjing", "Repeat")]
    [InlineData("annnjiiing", "anjing", "Repeat")]
    [InlineData("maaaaf", "maaf", "Repeat")]
    [InlineData("maaf", "maaf", "None")]
    [InlineData("babbi", "babi", "Repeat")]
    [InlineData("4njiiing", "anjing", "Leet, Repeat")]
    [InlineData("ANJ11NG", "anjing", "Lower, Leet, Repeat")]
    [InlineData("h-o-a-k-s", "hoaks", "Spaced")]
    [InlineData("gak", "tidak", "Slang")]
    [InlineData("Nggak", "tidak", "Lower, Slang")]
    [InlineData("gaaak", "tidak", "Repeat, Slang")]
    [InlineData("g4k", "tidak", "Leet, Slang")]
    [InlineData("bohong-bohong", "bohong", "Reduplication")]
    [InlineData("bohong2", "bohong", "Reduplication")]
    [InlineData("bohong²", "bohong", "Reduplication")]
    [InlineData("b0hong2", "bohong", "Leet, Reduplication")]
    [InlineData("ikut2an", "ikutan", "Reduplication")]
    [InlineData("ikut2an", "ikut-ikutan", "Reduplication")]
    [InlineData("ikut-ikutan", "ikutan", "Reduplication")]
    [InlineData("kupu2", "kupu-kupu", "Reduplication")]
    [InlineData("teman2nya", "teman", "Reduplication, Clitic")]
    [InlineData("kata-katanya", "kata", "Reduplication, Clitic")]
    [InlineData("ditembak-tembak", "ditembak", "Reduplication")]
    [InlineData("Jum’at", "jum'at", "Lower")]
    public void AWordIsReadWithItsSteps(string written, string key, string steps)
    {
        var reading = Assert.Single(WordReader.Read(written, ReadingSteps.None), reading => reading.Key == key);
        Assert.Equal(steps, reading.Steps.ToString());
    }

    [Theory]
    [InlineData("kata-katanya", "katanya")]
    [InlineData("12345", "iz345")]
    [InlineData("hoaks", "hoax")]
    [InlineData("a-b", "ab")]
    public void SomeReadingsAreNotMade(string written, string key) =>
        Assert.DoesNotContain(WordReader.Read(written, ReadingSteps.None), reading => reading.Key == key);

    [Theory]
    [InlineData("anjiiing", "anjing", 2, 3, 2, 7)]
    [InlineData("ho\u200Baks", "hoaks", 1, 2, 1, 4)]
    [InlineData("h-o-a-k-s", "hoaks", 1, 3, 2, 7)]
    [InlineData("bohong-bohong", "bohong", 0, 6, 0, 13)]
    [InlineData("gak", "tidak", 1, 2, 0, 3)]
    [InlineData("v1ral", "viral", 1, 2, 1, 3)]
    public void AReadingKnowsWhereItsLettersStand(string written, string key, int index, int length, int start, int end)
    {
        var reading = WordReader.Read(written, ReadingSteps.None).Single(reading => reading.Key == key);
        Assert.Equal(new TextRange(start, end), reading.Written(index, length));
    }

    /// <summary>A word that a direction override shows backwards, and a short spelling at that: the letters written out for it stand where the whole of it stands.</summary>
    [Theory]
    [InlineData("nkb")]
    [InlineData("gdt")]
    [InlineData("gnijna")]
    [InlineData("skaah4444ho")]
    public void AWordReadFromBehindKnowsWhereItsLettersStand(string written)
    {
        foreach (var reading in WordReader.Read(written, ReadingSteps.Invisible))
        {
            for (var index = 0; index < reading.Key.Length; index++)
            {
                for (var length = 1; index + length <= reading.Key.Length; length++)
                {
                    var range = reading.Written(index, length);
                    Assert.True(0 <= range.Start && range.Start < range.End && range.End <= written.Length, $"{reading.Key}[{index}..{index + length}] is {range}");
                }
            }
        }
    }

    [Fact]
    public void AWordWithManyRunsHasFewReadings() =>
        Assert.InRange(WordReader.Read("1aaabbb1ccc1ddd1eeeffgghh-iii", ReadingSteps.None).Length, 2, 64);

    /// <summary>Else a post of one word would be held in memory dozens of times.</summary>
    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void AWordLongerThanAnyIsReadAsItStands(int length, bool isBent)
    {
        var readings = WordReader.Read("1" + string.Concat(Enumerable.Repeat("bu", length))[..(length - 1)], ReadingSteps.None);
        Assert.Equal(isBent, readings.Any(reading => (reading.Steps & ReadingSteps.Leet) != 0));
    }

    [Fact]
    public void AStretchedWordIsBentHoweverLongItIs() =>
        Assert.Contains(WordReader.Read("4nj" + new string('i', 100_000) + "ng", ReadingSteps.None), reading => reading.Key == "anjing");

    [Fact]
    public void LettersOfAStretchedWordKnowTheirPlaces()
    {
        var reading = WordReader.Read("anj" + new string('i', 1_000) + "ng", ReadingSteps.None).Single(reading => reading.Key == "anjing");
        Assert.Equal(new TextRange(3, 1_003), reading.Written(3, 1));
        Assert.Equal(new TextRange(1_003, 1_005), reading.Written(4, 2));
    }
}
