using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Matching.Shapes;

public sealed class ShapeTests
{
    [Theory]
    [InlineData("Nik", "NIK [3201010101900001] ya")]
    [InlineData("Nik", "perempuan [3201014101900001]")]
    [InlineData("Nik", "[3201 0101 0190 0001]")]
    [InlineData("Nik", "9901010101900001 3201013213900001 3201010113900001 3201010101900000")]
    [InlineData("Nik", "32010101019000012 x3201010101900001 320101010190000")]
    [InlineData("Nip", "NIP [198501012010011001] dan [19850101 201001 1 001]")]
    [InlineData("Nip", "[199001012023211005]")]
    [InlineData("Nip", "198513012010011001 198501012010013001 198501011980011001")]
    [InlineData("Phone", "WA [081234567890] atau [+62 812-3456-7890], [62812 3456 7890]")]
    [InlineData("Phone", "[0812 3456 7890] 10 orang")]
    [InlineData("Phone", "0712345678 08123 1081234567890 08123456789012345")]
    [InlineData("Email", "ke [nama.saya@contoh.go.id].")]
    [InlineData("Email", "nama@contoh @nama")]
    [InlineData("Url", "[https://a.id/x] [www.b.id] c.go")]
    [InlineData("Money", "[Rp 10.000] [Rp10.000,-] [Rp. 2 juta] [IDR 500] [10 juta rupiah] [5jt] [250 rb] [500 rupiah]")]
    [InlineData("Money", "10 juta orang, 5 kali, 10x, rp, Rp juta, 2018")]
    [InlineData("AccountNumber", "transfer ke BCA [1234567890] a.n. Budi")]
    [InlineData("AccountNumber", "no rek: [1234-5678-9012]; [1234567890] (BRI)")]
    [InlineData("AccountNumber", "BCA [1234567890] 50000")]
    [InlineData("AccountNumber", "nomor 1234567890 saja ya, rekening 12345")]
    public void ShapesAreRecognised(string shape, string marked) =>
        Assert.Equal(marked, Find.Marked(new ShapeAlternative(1, Enum.Parse<ShapeKind>(shape)), Find.Plain(marked)));
}
