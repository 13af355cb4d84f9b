using System.Text;
using AsnEthics.Rules.Tests.Support;
using static AsnEthics.Rules.Tests.Support.RuleFile;

namespace AsnEthics.Rules.Tests.Compilation;

public class LimitTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("€")]
    [InlineData("😀")]
    public void AFileThatIsTooLongIsRefusedWhateverItsCharacters(string character)
    {
        var limits = new RuleLimits { MaxFileLength = 40 };
        var text = Header + "# " + string.Concat(Enumerable.Repeat(character, 200));
        var fromBytes = RuleSetCompiler.Compile(RuleSource.FromBytes("x", Encoding.UTF8.GetBytes(text)), new RuleSetCompilerOptions { Limits = limits });
        Assert.Equal("E020", Assert.Single(fromBytes.Diagnostics).Code);
        foreach (var mark in new byte[][] { [], [0xEF, 0xBB, 0xBF] })
        {
            using var folder = new TemporaryFolder();
            var path = folder.Write("x.asnrules", [.. mark, .. Encoding.UTF8.GetBytes(text)]);
            var fromFile = RuleSetCompiler.Compile(RuleSource.FromFile(path), new RuleSetCompilerOptions { Limits = limits });
            Assert.Equal("E020", Assert.Single(fromFile.Diagnostics).Code);
        }
    }

    [Fact]
    public void AFileOfExactlyTheLimitFits()
    {
        using var folder = new TemporaryFolder();
        var text = Header + "# €€€€";
        var limits = new RuleLimits { MaxFileLength = text.Length };
        Assert.Empty(RuleSetCompiler.Compile(RuleSource.FromFile(folder.Write("x.asnrules", text)), new RuleSetCompilerOptions { Limits = limits }).Diagnostics);
    }

    [Fact]
    public void AListFileThatIsTooLongIsRefused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("kata.txt", new string('€', 400));
        var diagnostics = Compile(Header + "list @kata from \"kata.txt\"\n", With(new RuleLimits { MaxFileLength = 100 }), folder.FullPath).Diagnostics;
        Assert.Equal("the list file `kata.txt` cannot be read: it has more than 100 characters (MaxFileLength)", Assert.Single(diagnostics).Message);
    }

    [Theory]
    [InlineData("flag post when ((((a))))", "nested more than 3 levels deep (MaxNesting)")]
    [InlineData("flag post when a and not not not not a", "nested more than 3 levels deep (MaxNesting)")]
    public void ConditionsNestNoDeeperThanTheLimit(string flag, string message)
    {
        var text = Header + Guidelines + Rule().Replace("flag sentence when a", flag, StringComparison.Ordinal);
        Assert.Equal(message, Single(text, new RuleLimits { MaxNesting = 3 }).Message);
    }

    [Fact]
    public void PhrasesAndRegularExpressionsNestNoDeeperThanTheLimit()
    {
        foreach (var pattern in new[] { "phrase \"((((hoaks))))\"", "regex /((((hoaks))))/" })
            Assert.Equal("E020", Single(Header + Guidelines + Rule().Replace("word \"hoaks\"", pattern, StringComparison.Ordinal), new RuleLimits { MaxNesting = 3 }).Code);
    }

    [Fact]
    public void DeepNestingOnASmallStackIsADiagnosticAndNoCrash()
    {
        var deep = new string('(', 200_000);
        string[] texts =
        [
            Header + Guidelines + Rule().Replace("flag sentence when a", "flag post when " + deep + "a" + deep.Replace('(', ')'), StringComparison.Ordinal),
            Header + Guidelines + Rule().Replace("flag sentence when a", "flag post when " + string.Concat(Enumerable.Repeat("not ", 200_000)) + "a", StringComparison.Ordinal),
            Header + Guidelines + Rule().Replace("word \"hoaks\"", "phrase \"" + deep + "hoaks\"", StringComparison.Ordinal),
            Header + Guidelines + Rule().Replace("word \"hoaks\"", "regex /" + deep + "hoaks/", StringComparison.Ordinal),
        ];
        var limits = new RuleLimits { MaxPatternLength = 1_000_000 };
        var codes = new List<string>();
        var thread = new Thread(() => codes.AddRange(texts.Select(text => Compile(text, With(limits)).Diagnostics[0].Code)), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal(["E020", "E020", "E020", "E020"], codes);
    }

    [Fact]
    public void ListsUseListsNoDeeperThanTheLimit()
    {
        var lists = string.Concat(Enumerable.Range(0, 5).Select(i => $"list @k{i}\n @k{i + 1}\nend\n")) + "list @k5\n word \"x\"\nend\n";
        Assert.Equal("E020", Single(Header + lists, new RuleLimits { MaxNesting = 3 }).Code);
    }

    [Fact]
    public void ImportsImportNoDeeperThanTheLimit()
    {
        using var folder = new TemporaryFolder();
        for (var i = 1; i < 6; i++)
            folder.Write($"r{i}.asnrules", $"ruleset \"r{i}\" version \"1\"\nimport \"r{i + 1}\" as berikut\n");
        folder.Write("r6.asnrules", "ruleset \"r6\" version \"1\"\n");
        var diagnostic = Assert.Single(Compile(Header + "import \"r1\" as satu\n", With(new RuleLimits { MaxNesting = 3 }), folder.FullPath).Diagnostics);
        Assert.Equal(("E020", "r3.asnrules"), (diagnostic.Code, diagnostic.File));
    }

    [Fact]
    public void RulesAreCounted()
    {
        var text = Header + Guidelines + Rule("A", "satu") + Rule("B", "dua") + Rule("C", "tiga") + Rule("D", "empat");
        var diagnostic = Single(text, new RuleLimits { MaxRules = 2 });
        Assert.Equal(("E020", "more than 2 rules (MaxRules)", 31), (diagnostic.Code, diagnostic.Message, diagnostic.StartLine));
    }

    [Fact]
    public void PatternsAreCountedThoseOfListFilesIncluded()
    {
        Assert.Equal("more than 2 pattern texts (MaxPatterns)", Single(Header + "list @k\n word \"a\", \"b\", \"c\", \"d\"\nend\n", new RuleLimits { MaxPatterns = 2 }).Message);
        Assert.Equal("golongan.txt(3,1): error E020: more than 2 pattern texts (MaxPatterns)", Single(Header + "list @k from \"golongan.txt\"\n", new RuleLimits { MaxPatterns = 2 }, Path.Combine(Folder, "data")).ToString());
    }

    [Fact]
    public void GeneratedFormsAreCounted()
    {
        var text = Header + Guidelines + Rule().Replace("word \"hoaks\"", "root \"sebar\" or word \"hoaks\"", StringComparison.Ordinal);
        Assert.Equal("more than 20 generated forms (MaxForms)", Single(text, new RuleLimits { MaxForms = 20 }).Message);
    }

    [Fact]
    public void PatternsAreNoLongerThanTheLimit()
    {
        foreach (var pattern in new[] { "word \"hoakshoaks\"", "regex /hoaksxx{2}/" })
            Assert.Equal("a pattern of 10 characters, MaxPatternLength is 9", Single(Header + Guidelines + Rule().Replace("word \"hoaks\"", pattern, StringComparison.Ordinal), new RuleLimits { MaxPatternLength = 9 }).Message);
    }

    [Fact]
    public void RegularExpressionsHaveNoMorePositionsThanTheLimit() =>
        Assert.Equal(
            "the expression has 12 positions with its repeats written out, the budget is 10",
            Single(Header + Guidelines + Rule().Replace("word \"hoaks\"", "regex /[a-z]{12}/", StringComparison.Ordinal), new RuleLimits { MaxRegexPositions = 10 }).Message);

    [Fact]
    public void MoreDiagnosticsThanTheLimitAreCounted()
    {
        var text = Header + "facts\n" + string.Concat(Enumerable.Range(0, 10).Select(i => $" f{i} salah\n")) + "end\n";
        var diagnostics = Compile(text, With(new RuleLimits { MaxDiagnostics = 3 })).Diagnostics;
        Assert.Equal(["E001", "E001", "E001", "E020"], diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal("7 more diagnostics are not listed (MaxDiagnostics is 3)", diagnostics[3].Message);
    }

    [Fact]
    public void TooManyWarningsAreAnErrorToo()
    {
        var compilation = Compile(Header + "facts\n a text\n b text\n c text\nend\n", With(new RuleLimits { MaxDiagnostics = 2 }));
        Assert.Equal(["W105", "W105", "E020"], compilation.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Null(compilation.RuleSet);
    }

    [Fact]
    public void AllowedWarningsDoNotCount()
    {
        var compilation = Compile(Header + "# allow W105: uji\nfacts\n a text\n b text\n c text\nend\n", With(new RuleLimits { MaxDiagnostics = 1 }));
        Assert.Empty(compilation.Diagnostics);
        Assert.NotNull(compilation.RuleSet);
    }

    [Fact]
    public void AnErrorTakesThePlaceOfAWarning()
    {
        var text = Header + Guidelines + "facts\n a_ text\n b_ text\nend\n" + Rule().Replace("yes \"hoaks\"", "yes \"damai\"", StringComparison.Ordinal);
        var codes = Compile(text, With(new RuleLimits { MaxDiagnostics = 2 })).Diagnostics.Select(diagnostic => diagnostic.Code);
        Assert.Equal(["W105", "E013", "E020"], codes);
    }

    private static RuleSetCompilerOptions With(RuleLimits limits) => new() { Limits = limits, Date = new DateTime(2026, 11, 22) };

    /// <summary>The only error; warnings may stand beside it.</summary>
    private static Diagnostic Single(string text, RuleLimits limits, string? folder = null) =>
        Assert.Single(Compile(text, With(limits), folder).Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
