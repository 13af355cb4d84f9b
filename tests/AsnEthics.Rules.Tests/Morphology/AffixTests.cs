using AsnEthics.Rules.Morphology;

namespace AsnEthics.Rules.Tests.Morphology;

public sealed class AffixTests
{
    [Fact]
    public void EveryNameIsRead()
    {
        var seen = Affixes.None;
        foreach (var name in Affix.Names)
        {
            Assert.True(Affix.TryParse(name, out var affix));
            seen |= affix;
        }

        Assert.Equal(14, Affix.Names.Length);
        Assert.Equal(Enum.GetValues<Affixes>().Aggregate((left, right) => left | right), seen);
    }

    [Theory]
    [InlineData("meN-", nameof(Affixes.MeN))]
    [InlineData("ke-", nameof(Affixes.Ke))]
    [InlineData("ke-an", nameof(Affixes.KeAn))]
    [InlineData("-in", nameof(Affixes.In))]
    public void ANameStandsForItsAffix(string name, string affix)
    {
        Assert.True(Affix.TryParse(name, out var parsed));
        Assert.Equal(affix, parsed.ToString());
    }

    [Theory]
    [InlineData("men-")]
    [InlineData("MEN-")]
    [InlineData("di")]
    [InlineData("")]
    public void OtherNamesAreRefused(string name) => Assert.False(Affix.TryParse(name, out _));
}
