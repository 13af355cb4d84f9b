using System.Collections.Immutable;
using AsnEthics.Rules.Compilation;

namespace AsnEthics.Rules;

/// <summary>Makes rule sets from rule files. Safe for any number of threads.</summary>
public static class RuleSetCompiler
{
    /// <summary>Compiles one rule file with what it imports.</summary>
    /// <param name="source">The rule file.</param>
    /// <param name="options">How; null: <see cref="RuleSetCompilerOptions.Default"/>.</param>
    /// <returns>A rule set, or the diagnostics that say why there is none. Never throws for what a file holds.</returns>
    public static RuleSetCompilation Compile(RuleSource source, RuleSetCompilerOptions? options = null) => Compile([source], options);

    /// <summary>Compiles several rule files into one rule set. Files with the same rule-set name share facts, lists and guidelines.</summary>
    /// <param name="sources">The rule files, in the order in which diagnostics come.</param>
    /// <param name="options">How; null: <see cref="RuleSetCompilerOptions.Default"/>.</param>
    /// <returns>As for one file.</returns>
    public static RuleSetCompilation Compile(IEnumerable<RuleSource> sources, RuleSetCompilerOptions? options = null)
    {
        var given = (sources ?? throw new ArgumentNullException(nameof(sources))).ToImmutableArray();
        options ??= RuleSetCompilerOptions.Default;
        return CompilationThread.Run(options.Limits, () => new CompilationPipeline(options).Run(given));
    }
}
