using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Morphology;

namespace AsnEthics.Rules.Tests.Morphology;

/// <summary>
/// Roots and their forms: <c>Cases/Morphology</c>. A line is a root and words; the line in brackets above says what they are: forms with exactly these affixes (<c>[none]</c>: the bare root, doubled or
/// with clitics), forms with <c>[any]</c> affixes, or <c>[no]</c> forms of the root at all. <c>clitic</c> in brackets only tells the reader that ku- or kau- stands before the form.
/// </summary>
public sealed class RootFormCases
{
    public static TheoryData<string, string, string> All()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases", "Morphology"), "*.forms").Order(StringComparer.Ordinal))
        {
            var label = "";
            foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
            {
                if (line[0] == '[')
                    label = line.Trim('[', ']');
                else
                    data.Add(label, line.Split(": ")[0], line.Split(": ")[1]);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void FormsAreThoseOfTheTable(string label, string root, string words)
    {
        var forms = FormGenerator.Derive(root, clitics: true).ToDictionary(form => form.Text, form => form.Affixes);
        var hits = FormGenerator.Generate(root, AffixFilter.All, clitics: true);
        foreach (var word in words.Split(' '))
        {
            if (label == "no")
            {
                Assert.False(hits.ContainsKey(word), $"{word} is no form of {root}");
                continue;
            }

            Assert.True(hits.ContainsKey(word), $"{word} is a form of {root}" + (OrdinaryWords.StandsAlone(word) ? " but stands alone" : ""));
            if (label != "any")
                Assert.Equal(AffixesOf(label), forms[word]);
        }
    }

    /// <summary><c>except</c> with any affix of a form takes it away, <c>only</c> with all of them keeps it.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void FiltersGoByTheAffixesOfTheTable(string label, string root, string words)
    {
        if (label is "no" or "any")
            return;

        var affixes = AffixesOf(label);
        var only = FormGenerator.Generate(root, new AffixFilter(affixes, Affixes.None), clitics: true);
        Assert.All(words.Split(' '), word => Assert.Contains(word, only.Keys));
        foreach (var affix in Enumerable.Range(0, Affix.Names.Length).Select(index => (Affixes)(1 << index)).Where(affix => (affixes & affix) != 0))
        {
            var except = FormGenerator.Generate(root, new AffixFilter(null, affix), clitics: true);
            Assert.All(words.Split(' '), word => Assert.DoesNotContain(word, except.Keys));
        }
    }

    [Fact]
    public void TheTablesHoldAtLeastFifteenHundredPairs() => Assert.InRange(All().Sum(row => ((string)row[2]).Split(' ').Length), 1500, int.MaxValue);

    private static Affixes AffixesOf(string label)
    {
        var affixes = Affixes.None;
        foreach (var name in label.Split(' ').Where(name => name is not "none" and not "clitic"))
        {
            Assert.True(Affix.TryParse(name, out var affix), name);
            affixes |= affix;
        }

        return affixes;
    }
}
