using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.RuleFiles;

/// <summary>Makes the rule set a command line asks for.</summary>
internal static class RuleSetLoader
{
    /// <param name="files">The files given with <c>--rules</c>.</param>
    /// <param name="noBase">Whether the base set is left out.</param>
    /// <param name="date">The day of the check; null: today.</param>
    /// <param name="console">Where diagnostics go.</param>
    /// <returns>The rule set; null where the files hold errors, which have been reported.</returns>
    public static RuleSet? Load(string[] files, bool noBase, DateTime? date, ToolConsole console)
    {
        if (files.Length == 0)
            return noBase ? throw new WrongUseException("--no-base leaves no rules: give some with --rules FILE") : BuiltInRuleSets.Se137;
        var compilation = RuleSetCompiler.Compile(Sources(files), new RuleSetCompilerOptions { RunExamples = false, IncludeBuiltIn = !noBase, Date = date });
        DiagnosticOutput.Write(compilation.Diagnostics, console);
        return compilation.RuleSet;
    }

    /// <exception cref="WrongUseException">A file is not there.</exception>
    public static RuleSource[] Sources(string[] files) => [.. files.Select(Source)];

    private static RuleSource Source(string file)
    {
        InputFiles.EnsureExists(file);
        return RuleSource.FromFile(file);
    }
}
