using System.Collections.Immutable;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>A condition in the making, as a tree that can be cut back.</summary>
internal abstract record ConditionDraft
{
    /// <summary>The condition, in parentheses where it is made of parts.</summary>
    public abstract override string ToString();
}

/// <summary>A condition without parts: a name, near, a count, a fact.</summary>
internal sealed record AtomDraft(string Text) : ConditionDraft
{
    public override string ToString() => Text;
}

internal sealed record NotDraft(ConditionDraft Operand) : ConditionDraft
{
    public override string ToString() => $"not {Operand}";
}

/// <summary>Parts joined by <c>and</c> or <c>or</c>.</summary>
internal sealed record JoinDraft(string Word, ImmutableArray<ConditionDraft> Parts) : ConditionDraft
{
    public override string ToString() => $"({string.Join($" {Word} ", Parts)})";
}
