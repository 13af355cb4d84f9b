using AsnEthics.Rules.Tests.Support;
using static AsnEthics.Rules.Tests.Support.RuleFile;

namespace AsnEthics.Rules.Tests.Compilation;

public class ImportTests
{
    [Fact]
    public void ImportedRulesRunAndTheirFactsAndListsCanBeUsed()
    {
        var set = CompileClean(Header + "import \"umum\" as umum\n" + Rule(exceptions: "ignore hit when @umum.kasar within 1 words before\n  skip post when akun is \"resmi\""));
        Assert.Equal(["UMUM-01", "UMUM-02", "UJI-01"], set.Rules.Select(rule => rule.Id));
        var facts = new PostFacts { ["akun"] = "pribadi", ["unit_kerja"] = "BKD" };
        Assert.Equal(["UMUM-01"], set.Check("bodoh hoaks", facts).Findings.Select(finding => finding.RuleId));
        Assert.Equal(["UJI-01", "UMUM-01"], set.Check("hoaks bodoh", facts).Findings.Select(finding => finding.RuleId));
    }

    [Fact]
    public void AFileThatTwoImportIsReadOnce()
    {
        var set = CompileClean(Header + "import \"perantara\" as perantara\nimport \"umum\" as umum\nimport \"umum.asnrules\" as lagi\n");
        Assert.Equal(["UMUM-01", "UMUM-02"], set.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void AFileImportsFromItsOwnFolder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bagian/dalam.asnrules", "ruleset \"dalam\" version \"1\"\n" + Guidelines + Rule("DALAM-01"));
        folder.Write("bagian/tengah.asnrules", "ruleset \"tengah\" version \"1\"\nimport \"dalam\" as dalam\n");
        var path = folder.Write("utama.asnrules", "ruleset \"utama\" version \"1\"\nimport \"bagian/tengah\" as tengah\n");
        Assert.Equal(["DALAM-01"], RuleSetCompiler.Compile(RuleSource.FromFile(path)).RuleSet!.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void FilesAreNamedAsSeenFromWhereTheFirstPathBegins()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bagian/kata.txt", "#x\n!!!\n");
        folder.Write("bagian/tengah.asnrules", "ruleset \"tengah\" version \"1\"\nlist @kata from \"kata.txt\"\n");
        var path = folder.Write("utama.asnrules", "ruleset \"utama\" version \"1\"\nimport \"bagian/tengah\" as tengah\n");
        Assert.Equal(folder.FullPath + "/bagian/kata.txt", Assert.Single(RuleSetCompiler.Compile(RuleSource.FromFile(path)).Diagnostics).File);
        Assert.Equal("bagian/kata.txt", Assert.Single(RuleSetCompiler.Compile(RuleSource.FromText("utama.asnrules", File.ReadAllText(path), folder.FullPath)).Diagnostics).File);
    }

    [Fact]
    public void ASourceWithoutAFolderImportsBuiltInRuleSetsOnly()
    {
        var diagnostics = RuleSetCompiler.Compile(RuleSource.FromText("teks", Header + "import \"asnethics/se137\" as a\nimport \"umum\" as b\nlist @k from \"x.txt\"\n")).Diagnostics;
        Assert.Contains("teks(3,8): error E011: the rule set `umum` cannot be imported: this source has no folder", diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Contains("teks(4,14): error E019: the list file `x.txt` cannot be read: this source has no folder", diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void LinksThatLeadOutOfTheFolderAreRefused()
    {
        using var outside = new TemporaryFolder();
        using var inside = new TemporaryFolder();
        outside.Write("rahasia.txt", "rahasia");
        outside.Write("luar.asnrules", "ruleset \"luar\" version \"1\"\n");
        File.CreateSymbolicLink(Path.Combine(inside.FullPath, "berkas.txt"), Path.Combine(outside.FullPath, "rahasia.txt"));
        File.CreateSymbolicLink(Path.Combine(inside.FullPath, "luar.asnrules"), Path.Combine(outside.FullPath, "luar.asnrules"));
        Directory.CreateSymbolicLink(Path.Combine(inside.FullPath, "folder"), outside.FullPath);
        var compilation = Compile(
            Header + "import \"luar\" as a\nimport \"folder/luar\" as b\nlist @a from \"berkas.txt\"\nlist @b from \"folder/rahasia.txt\"\n", folder: inside.FullPath);
        Assert.Equal(["E011", "E011", "E019", "E019"], compilation.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.All(compilation.Diagnostics, diagnostic => Assert.EndsWith("a link leads out of the rule set's folder", diagnostic.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void LinksThatStayInTheFolderAreFollowed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data/asli.txt", "hoaks");
        File.CreateSymbolicLink(Path.Combine(folder.FullPath, "tautan.txt"), Path.Combine("data", "asli.txt"));
        var set = CompileClean(Header + Guidelines + "list @kata from \"tautan.txt\"\n" + Rule().Replace("word \"hoaks\"", "@kata", StringComparison.Ordinal), folder: folder.FullPath);
        Assert.True(set.Check("hoaks").HasFindings);
    }

    [Fact]
    public void LinksInACircleAreRefused()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(Path.Combine(folder.FullPath, "a.txt"), Path.Combine(folder.FullPath, "b.txt"));
        File.CreateSymbolicLink(Path.Combine(folder.FullPath, "b.txt"), Path.Combine(folder.FullPath, "a.txt"));
        Assert.Contains(Compile(Header + "list @a from \"a.txt\"\n", folder: folder.FullPath).Diagnostics, diagnostic => diagnostic.Code == "E019");
    }

    [Fact]
    public void ImportsInACircleAreReportedAtTheImportThatClosesIt()
    {
        var diagnostic = Assert.Single(RuleSetCompiler.Compile(RuleSource.FromFile(Path.Combine(Folder, "satu.asnrules"))).Diagnostics);
        Assert.Equal(Path.Combine(Folder, "dua.asnrules") + "(2,1): error E010: `satu` imports itself in a circle", diagnostic.ToString());
    }

    [Fact]
    public void AFileThatImportsItselfIsACircle()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("diri.asnrules", "ruleset \"diri\" version \"1\"\nimport \"diri\" as aku\n");
        Assert.Equal("E010", Assert.Single(RuleSetCompiler.Compile(RuleSource.FromFile(path)).Diagnostics).Code);
    }

    [Theory]
    [InlineData("1.2.0", true)]
    [InlineData("1.2", true)]
    [InlineData("=1.2.0", true)]
    [InlineData("1", false)]
    [InlineData("1.*", true)]
    [InlineData("1.2.*", true)]
    [InlineData("1.3.*", false)]
    [InlineData(">=1.2", true)]
    [InlineData(">1.2", false)]
    [InlineData(">1.1.9", true)]
    [InlineData("<2", true)]
    [InlineData("<=1.2.0", true)]
    [InlineData("<1.2", false)]
    [InlineData(">=1.0 <2.0", true)]
    [InlineData(">=1.0 <1.2", false)]
    [InlineData("  >=1.0   <2.0 ", true)]
    public void VersionConditionsMustAllHold(string demanded, bool fits)
    {
        var codes = Compile(Header + $"import \"umum\" version \"{demanded}\" as umum\n").Diagnostics.Select(diagnostic => diagnostic.Code);
        Assert.Equal(fits ? [] : ["E011"], codes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData(">=")]
    [InlineData("~1.0")]
    [InlineData("1.0.0.0")]
    [InlineData(">=1.*")]
    [InlineData("1,0")]
    public void WhatIsNoVersionConditionIsReported(string demanded)
    {
        var diagnostic = Assert.Single(Compile(Header + $"import \"umum\" version \"{demanded}\" as umum\n").Diagnostics);
        Assert.Equal("a demanded version is such as \"1.3.0\", \"1.*\" or \">=1.0 <2.0\"", diagnostic.Message);
    }

    [Fact]
    public void AnImportWithErrorsGivesNoRuleSetAndNamesItsFile()
    {
        var compilation = Compile(Header + "import \"rusak\" as rusak\n");
        Assert.Null(compilation.RuleSet);
        Assert.Equal("rusak.asnrules", Assert.Single(compilation.Diagnostics).File);
    }
}
