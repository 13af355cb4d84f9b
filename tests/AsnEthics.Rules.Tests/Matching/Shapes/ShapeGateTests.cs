using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Matching.Shapes;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Properties;
using AsnEthics.Rules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace AsnEthics.Rules.Tests.Matching.Shapes;

public sealed class ShapeGateTests
{
    private static readonly ShapeKind[] Shapes = Enum.GetValues<ShapeKind>();

    private static readonly string[] Pieces =
    [
        "0", "1", "2", "8", "62", "+62", "(+62)", "0812", "812", "3201010101900001", "32010101", "198501012010011001", "19850101", "201001", "1234567890", "3456", " ", " ", ".", "-", ",", ",-", "Rp", "rp.", "IDR", "K",
        "\u212A", "jt", "JUTA", "rb", "rupiah", "x", "i", "é", "\u0663", "\u00A0", "BCA", "rek", "@", "a@b.id", "www.a", "https://", ":", "a.b", "bit.ly/x", "\uD83D", "\n", "(", ")", "ribuan", "triliunan",
    ];

    private static readonly Arbitrary<string[]> Posts =
        Arb.From(Gen.Elements(Pieces).ArrayOf(), pieces => pieces.Select((_, left) => pieces.Where((_, index) => index != left).ToArray()));

    [Fact]
    public void GatesAreOpenAndShapesTheSameAsTheSimpleRecognisersSay() => FuzzRuns.Hold(Posts, 6_000, text =>
    {
        var post = Oracle.PostText.Read(text);
        foreach (var shape in Shapes)
        {
            var expected = Recognised(shape, post).ToList();
            Assert.Equal(expected, Find.All(new ShapeAlternative(1, shape), text).Select(hit => hit.Range));
            Assert.True(expected.Count == 0 || ShapeGate.MayMatch(shape, text.AsSpan()), $"the gate of {shape} is shut");
        }
    });

    [Theory]
    [InlineData("Nik", "3201010101 90000, 1", "3201010101900001")]
    [InlineData("Nip", "1985010120100110 0, 1", "19850101 201001 1 001")]
    [InlineData("Phone", "0812 345 6", "+62 812-345-678")]
    [InlineData("AccountNumber", "12345  67890", "12345 67890")]
    [InlineData("Money", "Rp sekian juta", "5jt")]
    [InlineData("Email", "nama.contoh.id", "@")]
    [InlineData("Url", "Selesai. Lalu: pulang. ..", "a.b")]
    public void TheGateIsShutWhereTooLittleStands(string shape, string shut, string open)
    {
        Assert.False(ShapeGate.MayMatch(Enum.Parse<ShapeKind>(shape), shut.AsSpan()));
        Assert.True(ShapeGate.MayMatch(Enum.Parse<ShapeKind>(shape), open.AsSpan()));
    }

    [Fact]
    public void NothingIsAllocatedWhereNoShapeIsFound()
    {
        var finders = Shapes.Select(shape => new ShapeFinder(new ShapeAlternative(1, shape))).ToArray();
        var post = new ReadPost(testCount: 0);
        post.Read("Antrean 12 orang, 3.000 berkas. Nomor 0812 34 567 dan 3201 0101 0190 0000 dan 1985-1301-2010-0110-01: a@b x.y 10 juta orang, i 5 r 6.", new WordFactsSource(new TermIndex([]), []), PostHints.None);
        var hits = new HitTable();
        Assert.Equal(0, AllocatedBytes.By(() =>
        {
            foreach (var finder in finders)
                finder.Find(post, hits);
        }));
        Assert.Equal(0, hits.Count);
    }

    private static IEnumerable<TextRange> Recognised(ShapeKind shape, Oracle.PostText post) => shape switch
    {
        ShapeKind.Nik => Oracle.Shapes.NikShape.Find(post.Text),
        ShapeKind.Nip => Oracle.Shapes.NipShape.Find(post.Text),
        ShapeKind.Phone => Oracle.Shapes.PhoneShape.Find(post.Text),
        ShapeKind.Email => Oracle.Shapes.TokenShape.Find(post, Oracle.TokenKind.Email),
        ShapeKind.Url => Oracle.Shapes.TokenShape.Find(post, Oracle.TokenKind.Url),
        ShapeKind.Money => Oracle.Shapes.MoneyShape.Find(post.Text),
        _ => Oracle.Shapes.AccountNumberShape.Find(post),
    };
}
