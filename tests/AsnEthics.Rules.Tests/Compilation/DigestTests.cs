using AsnEthics.Rules.Tests.Support;
using static AsnEthics.Rules.Tests.Support.RuleFile;

namespace AsnEthics.Rules.Tests.Compilation;

public class DigestTests
{
    private static readonly string Text = Header + Guidelines + "facts\n akun text\nend\n" + Rule(exceptions: "ignore hit when word \"bukan\" within 2 words before\n  skip post when akun is \"resmi\"");

    [Fact]
    public void IsSixtyFourHexadecimalDigits() => Assert.Matches("^[0-9a-f]{64}$", CompileClean(Text).Digest);

    [Theory]
    [InlineData("rule UJI-01", "# komentar\n\n\trule   UJI-01")]
    [InlineData("\n", "\r\n")]
    [InlineData("\"hoaks\"\n  end", "“hoaks”   # komentar\n  end")]
    public void CommentsAndLayoutDoNotCount(string old, string changed) => Assert.Equal(CompileClean(Text).Digest, CompileClean(Changed(old, changed)).Digest);

    [Theory]
    [InlineData("word \"hoaks\"", "word \"hoaks\", \"hoax\"")]
    [InlineData("word \"hoaks\"", "word \"Hoaks\"")]
    [InlineData("word \"hoaks\"", "word \"hoaks\" weight 2")]
    [InlineData("word \"hoaks\"", "word \"hoaks\" no leet")]
    [InlineData("flag sentence", "flag post")]
    [InlineData("within 2 words", "within 3 words")]
    [InlineData("before", "around")]
    [InlineData("severity low", "severity info")]
    [InlineData("severity low", "severity low status test # allow W120: x\n")]
    [InlineData("severity low", "severity low since 2020-01-01")]
    [InlineData("severity low", "severity low category x")]
    [InlineData("severity low", "severity low ref \"UU\" \"1\"\n")]
    [InlineData("Indikasi", "Tanda")]
    [InlineData("rule UJI-01 \"Uji\"", "rule UJI-01 \"Lain\"")]
    [InlineData("rule UJI-01", "rule UJI-02")]
    [InlineData("version \"1.0.0\"", "version \"1.0.1\"")]
    [InlineData("version \"1.0.0\"", "version \"1.0.0\" language en")]
    [InlineData("1 \"Satu\"", "1 \"Satu.\"")]
    [InlineData("akun text", "akun one_of \"resmi\", \"pribadi\"")]
    [InlineData("is \"resmi\"", "is \"dinas\"")]
    public void WhateverDecidesAnAnswerCounts(string old, string changed) => Assert.NotEqual(CompileClean(Text).Digest, CompileClean(Changed(old, changed)).Digest);

    [Fact]
    public void EntriesOfListFilesCount()
    {
        using var folder = new TemporaryFolder();
        var text = Header + Guidelines + "list @kata from \"kata.txt\"\n" + Rule(exceptions: "ignore hit inside @kata");
        string With(string entries)
        {
            folder.Write("kata.txt", entries);
            return CompileClean(text, folder: folder.FullPath).Digest;
        }

        Assert.Equal(With("anti hoaks\nlawan hoaks\n"), With("# komentar\n\n  anti hoaks  \r\nlawan hoaks"));
        Assert.NotEqual(With("anti hoaks\nlawan hoaks\n"), With("anti hoaks\n"));
        Assert.NotEqual(With("anti hoaks\n"), With("anti hoax\n"));
    }

    [Fact]
    public void ImportedRuleSetsAndOverridesCount()
    {
        var import = Header + "import \"umum\" as umum\n";
        string[] digests =
        [
            CompileClean(Header).Digest,
            CompileClean(import).Digest,
            CompileClean(import + "disable umum.UMUM-01 because \"perlu\"\n").Digest,
            CompileClean(import + "disable umum.UMUM-01 because \"perlu\" until 2026-12-31\n").Digest,
            CompileClean(import + "tune umum.UMUM-01\n set severity low\n because \"perlu\"\nend\n").Digest,
        ];
        Assert.Equal(digests.Length, digests.Distinct().Count());
    }

    [Fact]
    public void EveryResultCarriesIt()
    {
        var set = CompileClean(Text);
        Assert.Equal(set.Digest, set.Check("hoaks").RuleSetDigest);
    }

    private static string Changed(string old, string changed)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);
        return Text.Replace(old, changed, StringComparison.Ordinal);
    }
}
