using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.RuleFiles;

/// <summary>Makes the rule set a command line asks for.</summary>
internal static class RuleSetLoader
{
    /// <summary>Of compiled rule sets that were saved.</summary>
    public const string SavedExtension = ".asnset";

    private const string NoRules = "--no-base leaves no rules: give some with --rules FILE";

    /// <param name="files">The files given with <c>--rules</c>.</param>
    /// <param name="noBase">Whether the base set is left out.</param>
    /// <param name="date">The day of the check; null: today.</param>
    /// <param name="console">Where diagnostics go.</param>
    /// <returns>The rule set, prepared; null where the files hold errors, which have been reported.</returns>
    public static RuleSet? Load(string[] files, bool noBase, DateTime? date, ToolConsole console)
    {
        var rules = Find(files, noBase, date, console);

        // before posts are counted
        rules?.Prepare();
        return rules;
    }

    private static RuleSet? Find(string[] files, bool noBase, DateTime? date, ToolConsole console)
    {
        if (files.Length == 0)
            return noBase ? throw new WrongUseException(NoRules) : BuiltInRuleSets.Se137;
        if (files.FirstOrDefault(IsSaved) is { } saved)
            return files.Length == 1 ? LoadSaved(saved) : throw new WrongUseException($"{saved} is a whole rule set: give it without other --rules");
        var compilation = RuleSetCompiler.Compile(Sources(files), new RuleSetCompilerOptions { RunExamples = false, IncludeBuiltIn = !noBase, Date = date });
        DiagnosticOutput.Write(compilation.Diagnostics, console);
        return compilation.RuleSet;
    }

    /// <summary>Compiles files and runs their examples.</summary>
    public static RuleSetCompilation Compile(string[] files, bool noBase, ToolConsole console)
    {
        if (files.Length == 0 && noBase)
            throw new WrongUseException(NoRules);
        var compilation = RuleSetCompiler.Compile(files.Length == 0 ? BuiltInRuleSets.Se137Sources : [.. Sources(files)], new RuleSetCompilerOptions { IncludeBuiltIn = files.Length > 0 && !noBase });
        DiagnosticOutput.Write(compilation.Diagnostics, console);
        return compilation;
    }

    /// <summary>Compiles the base set from its sources together with the files, so that both have examples and can be read back.</summary>
    public static RuleSetCompilation CompileWithBase(string[] files, bool noBase, DateTime? date, bool runExamples, ToolConsole console)
    {
        if (files.Length == 0 && noBase)
            throw new WrongUseException(NoRules);
        var sources = noBase ? Sources(files) : [.. BuiltInRuleSets.Se137Sources, .. Sources(files)];
        var compilation = RuleSetCompiler.Compile(sources, new RuleSetCompilerOptions { RunExamples = runExamples, IncludeBuiltIn = false, Date = date });
        DiagnosticOutput.Write(compilation.Diagnostics, console);
        return compilation;
    }

    /// <exception cref="WrongUseException">A file is not there.</exception>
    public static RuleSource[] Sources(string[] files) => [.. files.Select(Source)];

    private static bool IsSaved(string file) => file.EndsWith(SavedExtension, StringComparison.OrdinalIgnoreCase);

    private static RuleSet LoadSaved(string file)
    {
        InputFiles.EnsureExists(file);
        using var stream = File.OpenRead(file);
        try
        {
            return RuleSet.Load(stream);
        }
        catch (RuleSetFormatException e)
        {
            throw new WrongUseException($"{file}: {e.Message}");
        }
    }

    private static RuleSource Source(string file)
    {
        InputFiles.EnsureExists(file);
        return RuleSource.FromFile(file);
    }
}
