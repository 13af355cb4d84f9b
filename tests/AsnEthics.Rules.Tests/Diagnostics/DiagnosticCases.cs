using System.Globalization;
using System.Text.RegularExpressions;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Diagnostics;

/// <summary>
/// Every diagnostic by code, place and wording: <c>Cases/Diagnostics</c>. A case marks the places with <c>⟦…⟧</c> in the order of the expected lines, each <c>CODE message</c>, or
/// <c>CODE@file(line,column) message</c> where the place is in another file; lines <c>help: …</c> and <c>fix: …</c> below belong to it. A case that expects nothing says <c>none</c>.
/// <c>‹U+200B›</c> stands for a character that an editor would hide or change. Examples run in the cases about examples only.
/// </summary>
public partial class DiagnosticCases
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "Folder");

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
        var marked = Read(file, title, out var expected);
        var marks = new Queue<TextRange>(marked.Marks);
        var actual = new List<string>();
        foreach (var diagnostic in Compile(file, marked.Text))
        {
            var isHere = diagnostic.File == "case.asnrules";
            actual.Add(diagnostic.Code + (isHere ? "" : $"@{diagnostic.File}({diagnostic.StartLine},{diagnostic.StartColumn})") + " " + diagnostic.Message);
            if (diagnostic.Help is { } help)
                actual.Add("help: " + help);
            if (diagnostic.Fix is { } fix)
                actual.Add("fix: " + fix.Title);
            if (isHere)
                Assert.True(marks.Count > 0 && marks.Dequeue() == diagnostic.Range, $"not at its mark: {diagnostic} {diagnostic.Range}");
        }

        Assert.Equal(expected.Where(line => line != "none"), actual);
        Assert.Empty(marks);
    }

    /// <summary>A fix takes its diagnostic away and brings no other.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void FixesMend(string file, string title)
    {
        var text = Read(file, title, out _).Text;
        var before = Compile(file, text);
        foreach (var diagnostic in before.Where(diagnostic => diagnostic is { Fix: not null, File: "case.asnrules" }))
        {
            var fix = diagnostic.Fix!;
            var after = Compile(file, text[..fix.Range.Start] + fix.Replacement + text[fix.Range.End..]);
            Assert.DoesNotContain(after, other => other.Code == diagnostic.Code && other.Range.Start == diagnostic.Range.Start && other.Message == diagnostic.Message);
            Assert.True(Errors(after) <= Errors(before), $"{diagnostic}: after the fix:\n{string.Join("\n", after)}");
        }
    }

    [Fact]
    public void EveryCodeHasACase()
    {
        var covered = CaseFile.ReadFolder("Diagnostics").SelectMany(entry => entry.Expected).Select(line => line.Split(' ', '@')[0]).ToHashSet();
        Assert.All(Rules.Diagnostics.DiagnosticDescriptors.All, descriptor => Assert.Contains(descriptor.Code, covered));
    }

    /// <summary>The rule files of all cases.</summary>
    internal static IEnumerable<string> Texts() => CaseFile.ReadFolder("Diagnostics").Select(entry => Marked(entry).Text);

    private static int Errors(IEnumerable<Diagnostic> diagnostics) => diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static MarkedText Read(string file, string title, out IReadOnlyList<string> expected)
    {
        var entry = CaseFile.ReadFolder("Diagnostics").Single(candidate => candidate.File == file && candidate.Title == title);
        expected = entry.Expected;
        return Marked(entry);
    }

    private static MarkedText Marked(Case entry)
    {
        var text = CodePoint().Replace(entry.Text, match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        return MarkedText.Parse(text, '⟦', '⟧');
    }

    private static IReadOnlyList<Diagnostic> Compile(string file, string text)
    {
        var options = new RuleSetCompilerOptions { Date = new DateTime(2026, 11, 22), RunExamples = file is "E013" or "E015" };
        return MeasuredWarnings.With(RuleSetCompiler.Compile(RuleSource.FromText("case.asnrules", text, Folder), options));
    }

    [GeneratedRegex("‹U\\+([0-9A-F]{4})›")]
    private static partial Regex CodePoint();
}
