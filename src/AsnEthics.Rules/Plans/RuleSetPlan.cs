using System.Collections.Immutable;

namespace AsnEthics.Rules.Plans;

/// <summary>Everything a check needs, and nothing of the syntax it came from. Immutable and shared by all threads.</summary>
internal sealed record RuleSetPlan(string Digest, string Language, ImmutableArray<PlannedFact> Facts, ImmutableArray<PlannedRule> Rules, int MaxTextLength);

internal enum FactKind
{
    YesNo,
    Number,
    OneOf,
    Text,
}

/// <summary>A declared fact. Options matter for <see cref="FactKind.OneOf"/>, the range for <see cref="FactKind.Number"/>.</summary>
internal sealed record PlannedFact(string Name, FactKind Kind, ImmutableArray<string> Options, long Minimum, long Maximum);
