using System.Collections.Immutable;

namespace AsnEthics.Rules.Plans;

/// <summary>Drops hits of <paramref name="Targets"/> before the condition is looked at. <paramref name="Text"/> is the exception as the rule writes it.</summary>
internal abstract record PlannedIgnore(string Text, ImmutableArray<int> Targets, int Guard);

/// <summary>Drops hits wholly covered by a match of the guard.</summary>
internal sealed record IgnoreInside(string Text, ImmutableArray<int> Targets, int Guard) : PlannedIgnore(Text, Targets, Guard);

/// <summary>Drops hits with a guard in the same sentence, not overlapping, at most <paramref name="Words"/> words between.</summary>
internal sealed record IgnoreNear(string Text, ImmutableArray<int> Targets, int Guard, int Words, GuardSide Side) : PlannedIgnore(Text, Targets, Guard);

/// <summary>Where the guard stands, seen from the hit.</summary>
internal enum GuardSide
{
    Before,
    After,
    Around,
}

/// <summary>Takes a sentence, or the whole post, out of the rule's sight where the condition is true.</summary>
internal sealed record PlannedSkip(string Text, bool WholePost, PlannedCondition Condition);
