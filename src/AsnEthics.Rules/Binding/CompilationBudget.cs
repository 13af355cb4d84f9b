using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Binding;

/// <summary>Counts what one compilation makes and reports, once each, the limit that is passed.</summary>
internal sealed class CompilationBudget(RuleLimits limits)
{
    private int _rules;
    private int _patterns;
    private int _forms;

    public RuleLimits Limits => limits;

    /// <summary>Whether the limit of generated forms has been passed, so that making more is of no use.</summary>
    public bool FormsExhausted => _forms > limits.MaxForms;

    public bool TakeRule(FileDiagnostics diagnostics, SourceSpan span) =>
        Take(ref _rules, 1, limits.MaxRules, diagnostics, span, "rules", nameof(RuleLimits.MaxRules));

    public bool TakePattern(FileDiagnostics diagnostics, SourceSpan span) =>
        Take(ref _patterns, 1, limits.MaxPatterns, diagnostics, span, "pattern texts", nameof(RuleLimits.MaxPatterns));

    public bool TakeForms(int count, FileDiagnostics diagnostics, SourceSpan span) =>
        Take(ref _forms, count, limits.MaxForms, diagnostics, span, "generated forms", nameof(RuleLimits.MaxForms));

    private static bool Take(ref int taken, int count, int limit, FileDiagnostics diagnostics, SourceSpan span, string what, string property)
    {
        var before = taken;
        taken = (int)Math.Min((long)taken + count, int.MaxValue);
        if (taken <= limit)
            return true;
        if (before <= limit)
            diagnostics.ReportTooMany(span, what, limit, property);
        return false;
    }
}
