using AsnEthics.Rules.Morphology;

namespace AsnEthics.Rules.Tests.Morphology;

public sealed class FormGeneratorTests
{
    [Theory]
    [InlineData("fitnah")]
    [InlineData("sebar")]
    [InlineData("viral")]
    [InlineData("hina")]
    [InlineData("goblok")]
    [InlineData("bom")]
    public void ARootHasSomeHundredsOfForms(string root) => Assert.InRange(FormGenerator.Generate(root, AffixFilter.All, clitics: true).Count, 250, 450);

    [Theory]
    [InlineData("fitnah", "None")]
    [InlineData("fitnahnya", "Clitic")]
    [InlineData("memfitnah", "Form")]
    [InlineData("memfitnahnya", "Clitic, Form")]
    [InlineData("kufitnah", "Clitic, Form")]
    [InlineData("fitnah-fitnah", "Reduplication")]
    [InlineData("fitnah-memfitnah", "Reduplication, Form")]
    public void AFormRemembersItsSteps(string form, string steps) =>
        Assert.Equal(steps, FormGenerator.Generate("fitnah", AffixFilter.All, clitics: true)[form].ToString());

    [Theory]
    [InlineData("fitnah", "except di-, ter-", "memfitnah pemfitnah fitnahan fitnah memfitnahnya", "difitnah terfitnah difitnahnya difitnah-fitnah diperfitnah")]
    [InlineData("fitnah", "only meN-", "fitnah memfitnah fitnahnya fitnah-memfitnah", "difitnah memfitnahkan pemfitnah fitnahan")]
    [InlineData("fitnah", "only meN-, -kan", "memfitnahkan fitnahkan memfitnah", "difitnahkan memfitnahi")]
    [InlineData("bohong", "except ke-an", "bohong kebohong pembohong bohongan", "kebohongan kebohongannya")]
    [InlineData("bohong", "except -an", "kebohongan bohongi", "bohongan pembohongan")]
    [InlineData("sebar", "except nge-", "menyebar sebarin", "nyebar ngesebar nyebarin")]
    [InlineData("sebar", "except -in", "sebarkan nyebar", "sebarin nyebarin disebarin")]
    [InlineData("panjang", "except per-", "memanjang", "memperpanjang diperpanjang perpanjangan")]
    [InlineData("hina", "only di-", "hina dihina", "menghina dihinakan")]
    public void FiltersKeepFormsByTheirAffixes(string root, string filter, string kept, string dropped)
    {
        var forms = FormGenerator.Generate(root, Parse(filter), clitics: true).Keys.ToHashSet();
        Assert.All(kept.Split(' '), form => Assert.Contains(form, forms));
        Assert.All(dropped.Split(' '), form => Assert.DoesNotContain(form, forms));
    }

    [Theory]
    [InlineData("fitnahnya")]
    [InlineData("memfitnahlah")]
    [InlineData("kufitnah")]
    public void WithoutCliticsNoneIsGenerated(string form) =>
        Assert.DoesNotContain(form, FormGenerator.Generate("fitnah", AffixFilter.All, clitics: false).Keys);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("bom2")]
    [InlineData("😀")]
    public void AnyTextIsTakenAsARoot(string root) => Assert.Contains(root, FormGenerator.Generate(root, AffixFilter.All, clitics: true).Keys);

    [Fact]
    public void TheRootItselfIsKeptWhateverItLooksLike() => Assert.Contains("babi", FormGenerator.Generate("babi", AffixFilter.All, clitics: true).Keys);

    private static AffixFilter Parse(string filter)
    {
        var affixes = Affixes.None;
        var only = filter.StartsWith("only ", StringComparison.Ordinal);
        foreach (var name in filter[(only ? 5 : 7)..].Split(", "))
        {
            Assert.True(Affix.TryParse(name, out var affix), name);
            affixes |= affix;
        }

        return only ? new AffixFilter(affixes, Affixes.None) : new AffixFilter(null, affixes);
    }
}
