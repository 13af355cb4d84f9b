using BenchmarkDotNet.Attributes;

namespace AsnEthics.Rules.Benchmarks;

/// <summary>From rule files to a rule set, without the examples.</summary>
[MemoryDiagnoser]
public class ParsingBenchmarks
{
    private const int Rules = 1_000;

    private static readonly RuleSetCompilerOptions Options = new() { RunExamples = false };

    private readonly RuleSource _generated = RuleSource.FromText("generated.asnrules", GeneratedRuleFile.Create(Rules));

    [GlobalSetup]
    public void Setup()
    {
        // A file that is refused would be measured as if it were fast.
        if (GeneratedRules().RuleSet is not { } ruleSet || ruleSet.Rules.Length != Rules)
            throw new InvalidOperationException("The generated rule file is refused: " + GeneratedRules().Diagnostics.FirstOrDefault());
    }

    [Benchmark]
    public RuleSetCompilation BaseSet() => RuleSetCompiler.Compile(BuiltInRuleSets.Se137Sources, Options);

    [Benchmark]
    public RuleSetCompilation GeneratedRules() => RuleSetCompiler.Compile(_generated, Options);
}
