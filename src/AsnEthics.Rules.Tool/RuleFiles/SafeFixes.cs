using System.Text;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.RuleFiles;

/// <summary>
/// Applies the fixes of warnings: they keep what rules find. Fixes of errors are guesses at what the author meant and are left to the author. A file is written only where its rules still compile, with all their examples.
/// </summary>
internal static class SafeFixes
{
    private const int MostRounds = 20;

    public static bool IsSafe(Diagnostic diagnostic) => diagnostic is { Severity: DiagnosticSeverity.Warning, Fix: not null };

    /// <summary>Mends the files, again and again until nothing is left to mend: what one fix uncovers, the next round mends.</summary>
    /// <param name="files">The rule files.</param>
    /// <param name="compile">Compiles them as they stand on the disk.</param>
    /// <param name="console">The run's console.</param>
    /// <returns>How many fixes were applied, and the last compilation.</returns>
    public static (int Applied, RuleSetCompilation Compilation) Apply(string[] files, Func<RuleSetCompilation> compile, ToolConsole console)
    {
        var compilation = compile();
        var applied = 0;
        for (var round = 0; round < MostRounds && !compilation.HasErrors; round++)
        {
            var fixes = files.Select(file => (File: file, Fixes: Chosen(compilation.Diagnostics.Where(diagnostic => diagnostic.File == file && IsSafe(diagnostic))))).Where(entry => entry.Fixes.Count > 0).ToList();
            if (fixes.Count == 0)
                break;
            var before = fixes.ConvertAll(entry => (entry.File, Bytes: File.ReadAllBytes(entry.File)));
            foreach (var (file, chosen) in fixes)
                Write(file, chosen, console);
            var next = compile();
            if (next.HasErrors)
            {
                foreach (var (file, bytes) in before)
                    File.WriteAllBytes(file, bytes);
                break;
            }

            applied += fixes.Sum(entry => entry.Fixes.Count);
            compilation = next;
        }

        return (applied, compilation);
    }

    /// <summary>From the end of the file to its beginning, those that do not touch one another.</summary>
    private static List<DiagnosticFix> Chosen(IEnumerable<Diagnostic> diagnostics)
    {
        var chosen = new List<DiagnosticFix>();
        foreach (var fix in diagnostics.Select(diagnostic => diagnostic.Fix!).OrderByDescending(fix => fix.Range.End).ThenByDescending(fix => fix.Range.Start))
        {
            if (chosen.Count == 0 || fix.Range.End < chosen[^1].Range.Start)
                chosen.Add(fix);
        }

        return chosen;
    }

    private static void Write(string file, List<DiagnosticFix> fixes, ToolConsole console)
    {
        var before = RuleFileText.Read(file, console);
        var text = new StringBuilder(before.Text);
        foreach (var fix in fixes)
            text.Remove(fix.Range.Start, fix.Range.Length).Insert(fix.Range.Start, fix.Replacement);
        before.Write(text.ToString());
    }
}
