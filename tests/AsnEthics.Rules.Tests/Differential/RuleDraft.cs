using System.Collections.Immutable;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>A rule in the making.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Meta">What follows the guideline: severity, status, days.</param>
/// <param name="Patterns">Under <c>find</c>.</param>
/// <param name="Scope">Behind <c>flag</c>.</param>
/// <param name="Condition">Behind <c>when</c>.</param>
/// <param name="Exceptions">In their order.</param>
internal sealed record RuleDraft(string Id, string Meta, ImmutableArray<PatternDraft> Patterns, string Scope, ConditionDraft Condition, ImmutableArray<ExceptionDraft> Exceptions)
{
    public override string ToString() =>
        $"""
        rule {Id} "Aturan {Id}"
          guideline 1   {Meta}
          find
            {string.Join("\n    ", Patterns)}
          end
          flag {Scope} when {Condition}
          {string.Join("\n  ", Exceptions)}
          examples
            yes "-"
            no  "-"
          end
        end

        """;
}

/// <summary>An exception in the making.</summary>
internal abstract record ExceptionDraft
{
    public abstract override string ToString();
}

/// <summary><c>ignore</c>: targets, what stands before the guard, the guard by name or in place, and what stands behind it.</summary>
internal sealed record IgnoreDraft(string Targets, string Before, string? GuardName, AlternativeDraft? Guard, string Behind) : ExceptionDraft
{
    public override string ToString() => $"ignore {Targets} {Before} {GuardName}{Guard} {Behind}".TrimEnd();
}

/// <summary><c>skip sentence</c> or <c>skip post</c>.</summary>
internal sealed record SkipDraft(string Place, ConditionDraft Condition) : ExceptionDraft
{
    public override string ToString() => $"skip {Place} when {Condition}";
}
