using BenchmarkDotNet.Running;

namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>
/// <c>--rules FILE --corpus FILE</c>: <see cref="RuleSetBenchmarks"/> on rule files and posts of one's own, with the full statistics of BenchmarkDotNet. The benchmarks run in processes of their own, so the files reach them through
/// the environment. Other options go to BenchmarkDotNet.
/// </summary>
internal static class RuleSetCommand
{
    private const string RulesVariable = "ASN_BENCHMARK_RULES";
    private const string RulesOption = "--rules";
    private const string CorpusOption = "--corpus";

    /// <summary>Whether a command line asks for it.</summary>
    public static bool IsMeant(string[] args) => args is [RulesOption or CorpusOption, ..];

    /// <exception cref="ArgumentException">A file is missing, or the rules hold errors.</exception>
    public static void Run(string[] args)
    {
        var (rules, rest) = (new List<string>(), new List<string>());
        for (var index = 0; index < args.Length; index++)
        {
            if (args[index] is not (RulesOption or CorpusOption))
                rest.Add(args[index]);
            else if (index + 1 == args.Length)
                throw new ArgumentException($"{args[index]} wants a file");
            else if (args[index] == RulesOption)
                rules.Add(FullPath(args[++index]));
            else
                Environment.SetEnvironmentVariable(BenchmarkPosts.CorpusVariable, FullPath(args[++index]));
        }

        Environment.SetEnvironmentVariable(RulesVariable, string.Join(Path.PathSeparator, rules));
        // Errors are told here, once, rather than by each of the processes.
        Compile();
        BenchmarkSwitcher.FromTypes([typeof(RuleSetBenchmarks)]).Run(["--filter", "*", .. rest]);
    }

    /// <summary>The rules of the environment on top of the base set, ready to check; the base set where there are none.</summary>
    public static RuleSet Compile()
    {
        var files = (Environment.GetEnvironmentVariable(RulesVariable) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var sources = BuiltInRuleSets.Se137Sources.Concat(files.Select(RuleSource.FromFile));
        var compilation = RuleSetCompiler.Compile(sources, new RuleSetCompilerOptions { RunExamples = false, RunLints = false });
        var rules = compilation.RuleSet ?? throw new ArgumentException(string.Join("\n", compilation.Diagnostics.Select(diagnostic => diagnostic.Render())));
        rules.Prepare();
        return rules;
    }

    private static string FullPath(string file) => File.Exists(file) ? Path.GetFullPath(file) : throw new ArgumentException($"{file} is not there");
}
