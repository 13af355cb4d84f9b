using System.Text;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Compilation;

public class UnreadableFileTests
{
    [Fact]
    public void AMissingFileIsReported() =>
        Assert.Equal("/tidak/ada.asnrules(1,1): error E011: the rule file `/tidak/ada.asnrules` cannot be read: there is no such file", Compile(RuleSource.FromFile("/tidak/ada.asnrules")));

    [Fact]
    public void AFolderIsReported()
    {
        using var folder = new TemporaryFolder();
        Assert.EndsWith("cannot be read: it is a folder", Compile(RuleSource.FromFile(folder.FullPath)), StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyFileIsReported()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("a rule file begins with", Compile(RuleSource.FromFile(folder.Write("kosong.asnrules", ""))), StringComparison.Ordinal);
    }

    [Fact]
    public void Utf16IsReportedAtItsFirstByte() =>
        Assert.Equal("x(1,1): error E001: the file is not UTF-8 here", Compile(RuleSource.FromBytes("x", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(RuleFile.Header)])));

    [Fact]
    public void AnotherEncodingIsReportedAtItsFirstWrongByte() =>
        Assert.Equal("x(2,16): error E001: the file is not UTF-8 here", Compile(RuleSource.FromBytes("x", Encoding.Latin1.GetBytes(RuleFile.Header + "guidelines \"Caf\u00E9\" \"x\"\nend\n"))));

    [Fact]
    public void AByteOrderMarkIsPassedOver() =>
        Assert.Equal("", Compile(RuleSource.FromBytes("x", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(RuleFile.Header)])));

    [Fact]
    public void AMissingFileAmongSeveralDoesNotHideTheErrorsOfTheOthers()
    {
        var diagnostics = RuleSetCompiler.Compile([RuleSource.FromFile("/tidak/ada.asnrules"), RuleSource.FromText("x", RuleFile.Header + "facts\n a b\nend\n")]).Diagnostics;
        Assert.Equal(["E011", "E001"], diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void ArgumentsAreChecked()
    {
        Assert.Throws<ArgumentNullException>(() => RuleSource.FromFile(null!));
        Assert.Throws<ArgumentNullException>(() => RuleSource.FromText(null!, ""));
        Assert.Throws<ArgumentNullException>(() => RuleSource.FromText("x", null!));
        Assert.Throws<ArgumentNullException>(() => RuleSource.FromBytes(null!, []));
        Assert.Throws<ArgumentNullException>(() => RuleSetCompiler.Compile((IEnumerable<RuleSource>)null!));
    }

    private static string Compile(RuleSource source) => string.Join("\n", RuleSetCompiler.Compile(source).Diagnostics);
}
