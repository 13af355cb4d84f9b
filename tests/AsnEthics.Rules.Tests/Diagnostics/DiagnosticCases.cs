using System.Text.RegularExpressions;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Diagnostics;

/// <summary>
/// Every diagnostic by code, place and wording: <c>Cases/Diagnostics</c>. A case marks the places with <c>⟦…⟧</c> in the order of the expected lines, each <c>CODE message</c>; the message
/// may be a beginning, ended by <c>…</c>. A case that expects nothing says <c>none</c>.
/// </summary>
public partial class DiagnosticCases
{
    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var entry in CaseFile.ReadFolder("Diagnostics"))
            data.Add(entry.File, entry.Title);
        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void DiagnosticsAreAsWritten(string file, string title)
    {
        var entry = CaseFile.ReadFolder("Diagnostics").Single(candidate => candidate.File == file && candidate.Title == title);
        var marked = MarkedText.Parse(entry.Text, '⟦', '⟧');
        var options = new RuleSetCompilerOptions { Date = new DateTime(2026, 11, 22) };
        var compilation = RuleSetCompiler.Compile(RuleSource.FromText("case.asnrules", marked.Text, Path.Combine(AppContext.BaseDirectory, "Cases", "Folder")), options);

        var expected = entry.Expected.Where(line => line != "none").ToList();
        var actual = compilation.Diagnostics;
        var shown = string.Join("\n", actual.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message} @{diagnostic.Range}"));
        Assert.True(expected.Count == actual.Length, $"expected {expected.Count} diagnostics, got:\n{shown}");
        for (var i = 0; i < expected.Count; i++)
        {
            Assert.Equal(expected[i][..4], actual[i].Code);
            Assert.Matches(ToPattern(expected[i][5..]), actual[i].Message);
            Assert.True(marked.Marks[i] == actual[i].Range, $"{expected[i]}: expected at {marked.Marks[i]}, got:\n{shown}");
        }
    }

    [Fact]
    public void EveryCodeHasACase()
    {
        var covered = CaseFile.ReadFolder("Diagnostics").SelectMany(entry => entry.Expected).Select(line => line.Split(' ')[0]).ToHashSet();
        Assert.Equal([], Rules.Diagnostics.DiagnosticDescriptors.All.Select(descriptor => descriptor.Code).Except(covered));
    }

    private static string ToPattern(string message) => "^" + Regex.Escape(message).Replace("…", ".*", StringComparison.Ordinal) + "$";
}
