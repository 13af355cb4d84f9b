using AsnEthics.Rules.Morphology;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Morphology;

public sealed class CliticFormsTests
{
    [Theory]
    [InlineData("hoaks", "hoaksnya")]
    [InlineData("hoaks", "hoaksku")]
    [InlineData("hoaks", "hoaksmu")]
    [InlineData("hoaks", "hoakslah")]
    [InlineData("hoaks", "hoakskah")]
    [InlineData("hoaks", "hoakspun")]
    [InlineData("ASN", "ASN-nya")]
    [InlineData("BAP", "BAPnya")]
    public void AWordTakesClitics(string word, string form) => Assert.Equal(ReadingSteps.Clitic, CliticForms.Of(word)[form]);

    [Fact]
    public void TheWordItselfNeedsNoStep() => Assert.Equal(ReadingSteps.None, CliticForms.Of("hoaks")["hoaks"]);

    [Theory]
    [InlineData("si", "siku")]
    [InlineData("ta", "tanya")]
    [InlineData("masa", "masalah")]
    [InlineData("seko", "sekolah")]
    public void OtherWordsAreNoCliticForms(string word, string other) => Assert.DoesNotContain(other, CliticForms.Of(word).Keys);
}
