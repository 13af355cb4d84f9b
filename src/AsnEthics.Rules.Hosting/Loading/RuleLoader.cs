using System.Collections.Immutable;
using AsnEthics.Rules.Hosting.Sources;

namespace AsnEthics.Rules.Hosting.Loading;

/// <summary>Compiles what a checker is made of.</summary>
internal sealed class RuleLoader(RuleFileSet files, ImmutableArray<EmbeddedRuleFile> resources, RuleSet? given, AsnEthicsRulesOptions options)
{
    public RuleFileSet Files => files;

    public RuleFileSnapshot Read() => RuleFileSnapshot.Read(files);

    /// <summary>Compiles the files of a snapshot. Says by <see cref="RuleLoad.IsTorn"/> where they changed meanwhile.</summary>
    public RuleLoad Load(RuleFileSnapshot snapshot)
    {
        if (snapshot.Doubt is { } doubt)
            return new RuleLoad(snapshot, null, [], doubt);
        if (WithoutCompiling is { } ready)
        {
            ready.Prepare();
            return new RuleLoad(snapshot, ready, [], null);
        }

        ImmutableArray<RuleSource> sources = [.. resources.Select(resource => resource.Read()), .. snapshot.Roots.Select(RuleSource.FromFile)];
        var compilation = RuleSetCompiler.Compile(sources, new RuleSetCompilerOptions { IncludeBuiltIn = options.IncludeBaseRules, RunExamples = options.RunExamples, Limits = options.Limits });
        var isTorn = !files.IsEmpty && Read().Digest != snapshot.Digest;
        if (!isTorn)
            compilation.RuleSet?.Prepare();
        var reason = compilation.RuleSet is null ? Reason(compilation.Diagnostics) : null;
        return new RuleLoad(snapshot, compilation.RuleSet, compilation.Diagnostics, reason) { IsTorn = isTorn };
    }

    private RuleSet? WithoutCompiling => files.IsEmpty && resources.IsEmpty
        ? given ?? (options.IncludeBaseRules && options.Limits == RuleLimits.Default ? BuiltInRuleSets.Se137 : null)
        : null;

    private static string Reason(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count > 1 ? FormattableString.Invariant($"{errors[0]} (and {errors.Count - 1} more)") : errors[0].ToString();
    }
}
