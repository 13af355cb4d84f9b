using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Normalization;

public class BidiOverridesTests
{
    private const char Rlo = '\u202E';
    private const char Lro = '\u202D';
    private const char Rle = '\u202B';
    private const char Pdf = '\u202C';
    private const char Lri = '\u2066';
    private const char Rli = '\u2067';
    private const char Pdi = '\u2069';

    /// <summary>In the shapes stand &gt; and &lt; for the left-to-right and right-to-left override, e for an embedding, ( and [ for isolates, . for the end of an override and ) for that of an isolate.</summary>
    [Theory]
    [InlineData("AB", "")]
    [InlineData("A<BC.D", "BC")]
    [InlineData("A<BC", "BC")]
    [InlineData("A<", "")]
    [InlineData("<A.B<C.D", "A|C")]
    [InlineData("<AB\nCD", "AB")]
    [InlineData("<AB>CD.EF.G", "AB|EF")]
    [InlineData("><A.B.C", "A")]
    [InlineData("<A<B.C.D", "A|B|C")]
    [InlineData("<AeB.C.D", "A|C")]
    [InlineData("(<AB)CD", "AB")]
    [InlineData("<A(B)C.D", "A|C")]
    [InlineData("<A[<B.D)C.E", "A|B|C")]
    [InlineData(".)<AB.C", "AB")]
    [InlineData("<AB)CD.E", "AB|CD")]
    [InlineData("(.<AB)CD.E", "AB")]
    [InlineData("<A😀B.C", "A😀B")]
    public void ReversedStretchesAreFound(string shape, string stretches)
    {
        var text = shape.Replace('<', Rlo).Replace('>', Lro).Replace('e', Rle).Replace('.', Pdf).Replace('(', Lri).Replace('[', Rli).Replace(')', Pdi);
        Assert.Equal(stretches, string.Join("|", BidiOverrides.Find(text).Select(range => text.Substring(range.Start, range.Length))));
    }

    /// <summary>Beyond the depth that the standard sets, signs count for nothing but the signs that close them.</summary>
    [Theory]
    [InlineData(124, 1)]
    [InlineData(125, 0)]
    public void DepthIsBounded(int depth, int count)
    {
        var text = new string(Lro, depth) + Rlo + "A" + Pdf + new string(Pdf, depth) + "B";
        Assert.Equal(count, BidiOverrides.Find(text).Count);
    }

    [Fact]
    public void ManySignsAreRead() => Assert.Equal(300_000, BidiOverrides.Find(string.Concat(Enumerable.Repeat("\u202EA\u2066\u202EB\u2069C\u202C", 100_000))).Count);
}
