using System.Collections.Immutable;
using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Lints;
using AsnEthics.Rules.ReadBack;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules;

/// <summary>What became of rule files: a rule set, or the reasons why there is none. Wrong rules are data, not exceptions.</summary>
public sealed class RuleSetCompilation
{
    private readonly BoundRuleSet _bound;
    private readonly DiagnosticBag _bag;
    private readonly IReadOnlyList<SourceText> _sources;

    internal RuleSetCompilation(RuleSet? ruleSet, DiagnosticBag bag, IReadOnlyList<SourceText> sources, ImmutableArray<ExampleResult> examples, BoundRuleSet bound)
    {
        _bound = bound;
        _bag = bag;
        _sources = sources;
        RuleSet = ruleSet;
        Diagnostics = bag.ToSorted(sources);
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

    /// <summary>
    /// Judges what was measured of rules: the warnings W121 (noise) and W122 (robustness) at the rules that miss their bound, but for those that a file switches off. Rules of imported rule sets are left alone, and so is everything
    /// where there is no rule set because of errors.
    /// </summary>
    /// <param name="measurements">What was measured.</param>
    /// <returns>The warnings, by file in the order given, then by place; they are not among <see cref="Diagnostics"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measurements"/> is null.</exception>
    public ImmutableArray<Diagnostic> Judge(IEnumerable<RuleMeasurement> measurements)
    {
        if (measurements is null)
            throw new ArgumentNullException(nameof(measurements));
        if (HasErrors)
            return [];
        var own = _bound.Rules.Where(rule => rule.File.Unit.IsRoot).ToDictionary(rule => (rule.Id, rule.File.Unit.Name));
        var bag = _bag.Later();
        foreach (var measurement in measurements)
        {
            if (own.TryGetValue((measurement.Rule.Id, measurement.Rule.RuleSet), out var rule))
                MeasuredLint.Run(rule, measurement, bag);
        }

        return bag.ToSorted(_sources);
    }
}
