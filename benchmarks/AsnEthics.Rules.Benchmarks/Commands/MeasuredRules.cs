namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>The rules a command measures: the files given with <c>--rules</c>, or the vocabulary of the evasion suite.</summary>
internal static class MeasuredRules
{
    public static RuleSet Compile(CommandOptions options) => Compile(options, text => text);

    /// <summary>The rules with each file's text changed. Examples are not run: with steps of reading off, some fail.</summary>
    public static RuleSet Compile(CommandOptions options, Func<string, string> change)
    {
        var compilation = RuleSetCompiler.Compile(
            Files(options).Select(file => RuleSource.FromText(file.Name, change(file.Text), file.Folder)),
            new RuleSetCompilerOptions { RunExamples = false });
        return compilation.RuleSet ?? throw new ArgumentException(string.Join("\n", compilation.Diagnostics.Select(diagnostic => diagnostic.Render())));
    }

    private static IEnumerable<(string Name, string Text, string? Folder)> Files(CommandOptions options)
    {
        var files = options.All("rules");
        if (files.Count > 0)
            return files.Select(path => (path, File.ReadAllText(path), Path.GetDirectoryName(Path.GetFullPath(path))));
        using var stream = typeof(MeasuredRules).Assembly.GetManifestResourceStream("vocabulary.asnrules")!;
        using var reader = new StreamReader(stream);
        return [("vocabulary.asnrules", reader.ReadToEnd(), null)];
    }
}
