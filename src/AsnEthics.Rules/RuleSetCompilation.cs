using System.Collections.Immutable;
using AsnEthics.Rules.Binding;
using AsnEthics.Rules.ReadBack;

namespace AsnEthics.Rules;

/// <summary>What became of rule files: a rule set, or the reasons why there is none. Wrong rules are data, not exceptions.</summary>
public sealed class RuleSetCompilation
{
    private readonly BoundRuleSet _bound;

    internal RuleSetCompilation(RuleSet? ruleSet, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<ExampleResult> examples, BoundRuleSet bound)
    {
        _bound = bound;
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

    /// <summary>What the files hold with names resolved, whether or not there is a rule set; for the language server.</summary>
    internal BoundRuleSet Bound => _bound;

    /// <summary>
    /// Reads a rule back as one Indonesian sentence, tunes included: what it flags and when, what each of its names finds, what it leaves out, what the writer is told. For those who answer for a rule and do not read the rules language;
    /// the wording is no contract and may change from version to version.
    /// </summary>
    /// <param name="ruleId">The rule's id.</param>
    /// <param name="ruleSet">The name of the rule set that holds it; null: the first that has such a rule.</param>
    /// <returns>The sentence; null where there is no such rule, or no rule set because of errors.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    public string? ReadBack(string ruleId, string? ruleSet = null)
    {
        if (ruleId is null)
            throw new ArgumentNullException(nameof(ruleId));
        var rule = HasErrors ? null : _bound.Rules.FirstOrDefault(rule => rule.Id == ruleId && (ruleSet is null || rule.File.Unit.Name == ruleSet));
        return rule is null ? null : RuleReadBack.Of(rule, _bound);
    }
}
