using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using CompilerSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace AsnEthics.Rules.Documents.Tests;

/// <summary>Every C# block of every document compiles without a warning, as the program of a web application that has what <c>Surroundings.txt</c> says. None is exempt.</summary>
public sealed class CSharpSnippetTests
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);

    private static readonly SyntaxTree Surroundings = CSharpSyntaxTree.ParseText(ReadResource("Surroundings.txt"), Language);

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    public static TheoryData<DocumentSnippet> Snippets() => [.. DocumentSnippet.All("csharp")];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void TheSnippetCompiles(DocumentSnippet snippet) => Assert.Equal([], Problems(snippet.Code));

    [Theory]
    [InlineData("services.AddAsnEthicsRules().AddRuleFiles();", "CS1061")]
    [InlineData("CheckResult result = rules.Check(42);", "CS1503")]
    [InlineData("string? text = null; int length = text.Length;", "CS8602")]
    public void ASnippetThatDoesNotHoldIsToldApart(string code, string problem) => Assert.Contains(problem, Assert.Single(Problems(code)), StringComparison.Ordinal);

    [Fact]
    public void TheDocumentsThatShowCodeAreFound() =>
        Assert.Superset(
            new HashSet<string> { "README.md", "src/AsnEthics.Rules.Hosting/README.md", "src/AsnEthics.Rules.AspNetCore/README.md" },
            DocumentSnippet.All("csharp").Select(snippet => snippet.Document).ToHashSet());

    private static IEnumerable<string> Problems(string code) => CSharpCompilation
        .Create("Snippet", [Surroundings, CSharpSyntaxTree.ParseText(code, Language, "snippet.cs")], References, new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
        .GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= CompilerSeverity.Warning)
        .Select(diagnostic => diagnostic.ToString());

    private static string ReadResource(string name)
    {
        using var reader = new StreamReader(typeof(CSharpSnippetTests).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
