namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>The rules a command measures: the files given with <c>--rules</c>, or the vocabulary of the evasion suite.</summary>
internal static class MeasuredRules
{
    public static RuleSet Compile(CommandOptions options) => Compile(options, text => text);

    /// <summary>The rules with each file's text changed. Examples are not run: with steps of reading off, some fail.</summary>
    public static RuleSet Compile(CommandOptions options, Func<string, string> change) =>
        Compile(Files(options).Select(file => RuleSource.FromText(file.Name, change(file.Text), file.Folder)));

    /// <summary>The rules, and some with each kind of pattern and scope: what a search costs depends on what is searched for.</summary>
    public static RuleSet CompileWithKinds(CommandOptions options) =>
        Compile(Files(options).Append(Resource("kinds.asnrules")).Select(file => RuleSource.FromText(file.Name, file.Text, file.Folder)));

    private static RuleSet Compile(IEnumerable<RuleSource> sources)
    {
        var compilation = RuleSetCompiler.Compile(sources, new RuleSetCompilerOptions { RunExamples = false });
        return compilation.RuleSet ?? throw new ArgumentException(string.Join("\n", compilation.Diagnostics.Select(diagnostic => diagnostic.Render())));
    }

    private static IEnumerable<(string Name, string Text, string? Folder)> Files(CommandOptions options)
    {
        var files = options.All("rules");
        if (files.Count > 0)
            return files.Select(path => (path, File.ReadAllText(path), Path.GetDirectoryName(Path.GetFullPath(path))));
        return [Resource("vocabulary.asnrules")];
    }

    private static (string Name, string Text, string? Folder) Resource(string name)
    {
        using var stream = typeof(MeasuredRules).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return (name, reader.ReadToEnd(), null);
    }
}
