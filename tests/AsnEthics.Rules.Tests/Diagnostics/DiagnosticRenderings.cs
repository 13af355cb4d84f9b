namespace AsnEthics.Rules.Tests.Diagnostics;

/// <summary>
/// What people see of each diagnostic, letter for letter: <c>Goldens/Diagnostics/CODE.asnrules</c> and <c>CODE.txt</c> beside it. Set UPDATE_GOLDENS to the source folder of the goldens to write them
/// anew, then read the difference.
/// </summary>
public class DiagnosticRenderings
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Goldens", "Diagnostics");

    public static TheoryData<string> Codes() => [.. Rules.Diagnostics.DiagnosticDescriptors.All.Select(descriptor => descriptor.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void RenderingIsAsTheGolden(string code)
    {
        var source = RuleSource.FromText(code + ".asnrules", File.ReadAllText(Path.Combine(Folder, code + ".asnrules")), Path.Combine(AppContext.BaseDirectory, "Cases", "Folder"));
        var options = new RuleSetCompilerOptions { Date = new DateTime(2026, 11, 22), Limits = new RuleLimits { MaxNesting = 8 } };
        var diagnostics = MeasuredWarnings.With(RuleSetCompiler.Compile(source, options));
        var rendered = string.Join("\n", diagnostics.Where(diagnostic => diagnostic.Code == code).Select(diagnostic => diagnostic.Render()));

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") is { Length: > 0 } target)
            File.WriteAllText(Path.Combine(target, "Diagnostics", code + ".txt"), rendered);
        else
            Assert.Equal(File.ReadAllText(Path.Combine(Folder, code + ".txt")), rendered);
        Assert.Contains(" " + code + ": ", rendered, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void TheLanguageReferenceHasALineOnEachCode(string code) =>
        Assert.Contains("\n| " + code + " |", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "LANGUAGE.md")), StringComparison.Ordinal);
}
