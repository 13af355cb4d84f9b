namespace AsnEthics.Rules.Documents.Tests;

/// <summary>Every block of rules of every document compiles without an error, its examples included. Those of the tutorials are exempt: they are followed word for word, the failing ones too, by the tests of the tool.</summary>
public sealed class RuleSnippetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<DocumentSnippet> Snippets() => [.. DocumentSnippet.All("asnrules").Where(snippet => !Path.GetFileName(snippet.Document).StartsWith("TUTORIAL", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void TheSnippetCompiles(DocumentSnippet snippet) => Assert.Equal([], Errors(snippet.Code));

    [Theory]
    [InlineData("disable se137.ADA-99 because \"uji\"", "E012")]
    [InlineData("flag sentence when fitnah andd hoaks", "E001")]
    [InlineData("flag sentence when fitnah and tidak_ada", "E004")]
    [InlineData("examples\n  yes \"Ini biasa\"\n  no \"Ini fitnah\"\nend", "E013")]
    [InlineData("guidelines \"A\" \"B\"\n  1 \"Satu\"\n  1 \"Dua\"\nend", "E003")]
    public void ASnippetThatDoesNotHoldIsToldApart(string code, string problem) => Assert.Contains(Errors(code), error => error.Contains(problem, StringComparison.Ordinal));

    [Fact]
    public void TheDocumentsThatShowRulesAreFound() =>
        Assert.Superset(new HashSet<string> { "README.md", "src/AsnEthics.Rules/LANGUAGE.md", "src/AsnEthics.Rules/BuiltIn/README.md" }, DocumentSnippet.All("asnrules").Select(snippet => snippet.Document).ToHashSet());

    private List<string> Errors(string code)
    {
        // The files that snippets speak of.
        _folder.Write("rules/umum.asnrules", "ruleset \"umum\" version \"1.0.0\"\nguidelines \"UMUM\" \"Pedoman umum\"\n  3 \"Uji\"\nend\n");
        _folder.Write("data/golongan.txt", "suku\n");
        var path = _folder.Write("dinas.asnrules", RuleSnippet.WholeFile(code));
        return [.. RuleSetCompiler.Compile(RuleSource.FromFile(path)).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Render())];
    }
}
