using System.Collections.Immutable;

namespace AsnEthics.Rules;

/// <summary>What became of rule files: a rule set, or the reasons why there is none. Wrong rules are data, not exceptions.</summary>
public sealed class RuleSetCompilation
{
    internal RuleSetCompilation(RuleSet? ruleSet, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<ExampleResult> examples)
    {
        RuleSet = ruleSet;
        Diagnostics = diagnostics;
        Examples = examples;
    }

    /// <summary>The rule set; null where there is any error: never a part of one.</summary>
    public RuleSet? RuleSet { get; }

    /// <summary>All errors and warnings, by file in the order given, then by place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>How each example went, in file order; empty where examples did not run or the rules could not be read.</summary>
    public ImmutableArray<ExampleResult> Examples { get; }

    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => RuleSet is null;
}
