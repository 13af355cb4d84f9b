using System.Collections.Immutable;

namespace AsnEthics.Rules;

/// <summary>The rule sets that come with the library.</summary>
public static class BuiltInRuleSets
{
    private static readonly Lazy<RuleSet> Se137Lazy = new(CompileSe137);

    /// <summary>
    /// <c>asnethics/se137</c>: the eight guidelines of Surat Edaran Menteri PANRB Nomor 137 Tahun 2018. Compiled at the first use, then shared; safe for any number of threads.
    /// </summary>
    public static RuleSet Se137 => Se137Lazy.Value;

    /// <summary>The rule files of <see cref="Se137"/>, for compiling them in another way, such as with their examples.</summary>
    public static ImmutableArray<RuleSource> Se137Sources => BuiltInRuleFiles.Se137;

    private static RuleSet CompileSe137()
    {
        var compilation = RuleSetCompiler.Compile(Se137Sources, new RuleSetCompilerOptions { RunExamples = false, RunLints = false });
        return compilation.RuleSet
            ?? throw new InvalidOperationException("The built-in rule set does not compile: " + compilation.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error));
    }
}
