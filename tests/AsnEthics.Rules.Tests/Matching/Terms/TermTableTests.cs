using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Morphology;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Matching.Terms;

public sealed class TermTableTests
{
    [Theory]
    [InlineData("goblok")]
    [InlineData("ASN")]
    [InlineData("RI")]
    [InlineData("a")]
    [InlineData("masa")] // masalah is another word
    [InlineData("jum'at")]
    [InlineData("anak-anak")]
    public void CliticsAreTakenApartAsTheyAreWrittenOut(string word)
    {
        var key = WordKey.Of(word);
        var forms = CliticForms.Of(key);
        var table = new TermTable(0);
        table.Add(key, new Term(0, ReadingSteps.None, TakesClitics: true));
        string[] spellings = [key, .. Clitics.All.SelectMany(clitic => new[] { key + clitic, key + "-" + clitic, key + "--" + clitic, clitic, "x" + key + clitic, key + clitic + clitic })];
        foreach (var spelling in spellings.Distinct())
            Assert.Equal(forms.TryGetValue(spelling, out var steps) ? steps : (ReadingSteps?)null, Find(table, spelling));
    }

    [Fact]
    public void AllTermsOfASpellingAreGiven()
    {
        var table = new TermTable(0);
        for (var test = 0; test < 3; test++)
            table.Add("hoaks", new Term(test, ReadingSteps.None, TakesClitics: false));
        table.Add("fitnah", new Term(7, ReadingSteps.Form, TakesClitics: false));

        var tests = new List<int>();
        foreach (var term in table.TermsOf(table.Find("hoaks")))
            tests.Add(term.Test);
        Assert.Equal([2, 1, 0], tests);
        Assert.Equal(2, table.Count);
    }

    [Fact]
    public void ManySpellingsAreAllFound()
    {
        var table = new TermTable(0);
        for (var number = 0; number < 10_000; number++)
            table.Add("kata" + number, new Term(number, ReadingSteps.None, TakesClitics: false));
        for (var number = 0; number < 10_000; number++)
            Assert.Equal("kata" + number, table[table.Find("kata" + number)]);
        Assert.Equal(-1, table.Find("kata10000"));
    }

    private static ReadingSteps? Find(TermTable table, string spelling)
    {
        foreach (var term in table.TermsOf(table.Find(spelling)))
            return term.Steps;
        for (var clitic = 0; clitic < Clitics.All.Length; clitic++)
        {
            foreach (var term in table.TermsBefore(spelling, clitic))
            {
                if (term.TakesClitics && Clitics.MayLean(spelling))
                    return term.Steps | ReadingSteps.Clitic;
            }
        }

        return null;
    }
}
