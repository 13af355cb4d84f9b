using System.Collections.Immutable;

namespace AsnEthics.Rules;

/// <summary>The result of a check with the reasons for and against each rule that found something or needed a fact.</summary>
/// <param name="Result">What <see cref="RuleSet.Check(string, PostFacts?, CheckOptions?)"/> returns for the same post.</param>
/// <param name="Rules">A trace for each rule with a hit, a finding or an open fact, in rule order.</param>
public sealed record Explanation(CheckResult Result, ImmutableArray<RuleTrace> Rules);

/// <summary>How one rule came to its answer.</summary>
/// <param name="RuleId">The rule's id.</param>
/// <param name="RuleSet">The rule set that holds it.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Hits">Every hit of its patterns, by place, the dropped ones included.</param>
/// <param name="Scopes">Each place where its condition was looked at.</param>
public sealed record RuleTrace(string RuleId, string RuleSet, RuleOutcome Outcome, ImmutableArray<HitTrace> Hits, ImmutableArray<ScopeTrace> Scopes)
{
    /// <summary>The trace as lines of text.</summary>
    /// <param name="text">The post that was explained.</param>
    /// <param name="language"><c>id</c> (default) or <c>en</c>.</param>
    public ImmutableArray<string> Describe(string text, string language = "id") => Checking.TraceDescription.Of(this, text, language);
}

/// <summary>What became of a rule.</summary>
public enum RuleOutcome
{
    /// <summary>Patterns were found, but the condition did not hold.</summary>
    NotFlagged,

    /// <summary>The condition held: there is a finding.</summary>
    Flagged,

    /// <summary>A missing fact left the condition open.</summary>
    Undecided,

    /// <summary>An exception (<c>skip</c>) took the result away.</summary>
    Skipped,
}

/// <summary>One hit of one pattern.</summary>
/// <param name="Pattern">The pattern's name.</param>
/// <param name="Range">Where, in UTF-16 units.</param>
/// <param name="Steps">The steps of reading.</param>
/// <param name="DroppedBy">The exception that dropped it, as the rule writes it; null where it counts.</param>
public sealed record HitTrace(string Pattern, TextRange Range, ImmutableArray<string> Steps, string? DroppedBy);

/// <summary>One look at the condition.</summary>
/// <param name="Range">The sentence, window or post, in UTF-16 units.</param>
/// <param name="Condition">How the condition was decided.</param>
/// <param name="SkippedBy">The exception that took the result away, as the rule writes it; null where none did.</param>
public sealed record ScopeTrace(TextRange Range, ConditionTrace Condition, string? SkippedBy);

/// <summary>How one condition, or a part of one, was decided.</summary>
/// <param name="Text">The condition as the rule writes it.</param>
/// <param name="Value">True, false, or null where a missing fact leaves it open.</param>
/// <param name="Reason">Why, in Indonesian; empty where the parts say it.</param>
/// <param name="ReasonEnglish">Why, in English; empty where the parts say it.</param>
/// <param name="Parts">The parts of a compound condition.</param>
public sealed record ConditionTrace(string Text, bool? Value, string Reason, string ReasonEnglish, ImmutableArray<ConditionTrace> Parts);
