namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>The rules a command measures: the files given with <c>--rules</c>, or the vocabulary of the evasion suite.</summary>
internal static class MeasuredRules
{
    public static IReadOnlyList<RuleSource> Sources(CommandOptions options)
    {
        var files = options.All("rules");
        if (files.Count > 0)
            return [.. files.Select(RuleSource.FromFile)];
        using var stream = typeof(MeasuredRules).Assembly.GetManifestResourceStream("vocabulary.asnrules")!;
        using var reader = new StreamReader(stream);
        return [RuleSource.FromText("vocabulary.asnrules", reader.ReadToEnd())];
    }

    /// <summary>Examples are not run: with steps of reading off, some fail.</summary>
    public static RuleSet Compile(IEnumerable<RuleSource> sources)
    {
        var compilation = RuleSetCompiler.Compile(sources, new RuleSetCompilerOptions { RunExamples = false });
        return compilation.RuleSet ?? throw new InvalidOperationException(string.Join("\n", compilation.Diagnostics.Select(diagnostic => diagnostic.Render())));
    }
}
