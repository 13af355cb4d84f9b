using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Lints;

/// <summary>
/// W117: a rule that indicates a grave breach of point 7 or 8 of SE 137/2018 (hoaxes, slander, provocation, hatred, threats) and has no guard that knows a word of denial. An agency's own campaign against such posts says the
/// same words. A guard is what an exception looks for, or what the condition wants absent.
/// </summary>
internal static class DenialGuardLint
{
    private const string Circular = "SE-137-2018";
    private const int HoaxAndProvocation = 7;
    private const int HatredAndThreat = 8;

    private static readonly string[] Denials = ["jangan", "bukan", "tidak", "stop", "hentikan", "tolak", "lawan", "cegah"];

    public static void Run(BoundRule bound, PlannedRule rule)
    {
        if (rule.Severity < Severity.High || rule.Status == RuleStatus.Retired || !rule.Guidelines.Any(IsOfGravePoint))
            return;
        var guards = rule.Ignores.Select(ignore => ignore.Guard).Concat(rule.Skips.SelectMany(skip => ConditionPatterns.Of(skip.Condition))).Concat(WantedAbsent(rule.Condition));
        if (!guards.Any(guard => rule.Patterns[guard].Alternatives.Any(KnowsDenial)))
            bound.File.Diagnostics.ReportNoDenialGuard(bound.Syntax.Id.Span, rule.Id, rule.Severity == Severity.Critical ? "critical" : "grave");
    }

    private static bool IsOfGravePoint(GuidelinePoint point) => point.Catalogue == Circular && point.Number is HoaxAndProvocation or HatredAndThreat;

    private static IEnumerable<int> WantedAbsent(PlannedCondition condition) => condition switch
    {
        NotCondition not => ConditionPatterns.Of(not.Operand),
        OfCondition { Comparison: Comparison.Equal or Comparison.LessOrEqual, Number: 0 } none => none.Patterns,
        AndCondition and => and.Operands.SelectMany(WantedAbsent),
        OrCondition or => or.Operands.SelectMany(WantedAbsent),
        _ => [],
    };

    private static bool KnowsDenial(PlannedAlternative alternative) => alternative is SequenceAlternative sequence && sequence.Elements.Any(KnowsDenial);

    private static bool KnowsDenial(SequenceElement element) => element switch
    {
        WordElement word => Denials.Any(word.Test.Terms.ContainsKey),
        ChoiceElement choice => choice.Options.Any(option => option.Any(KnowsDenial)),
        _ => false,
    };
}
