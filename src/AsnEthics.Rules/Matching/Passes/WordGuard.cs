using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>An exception of a simple rule that hangs on the words between a guard, which is a word itself, and a hit (<see cref="IgnoreNear"/>).</summary>
/// <param name="Tests">The tests of the guard's words, in their order.</param>
/// <param name="Targets">The patterns whose hits it drops, by their index in the rule.</param>
/// <param name="Words">The most words between.</param>
/// <param name="Side">On which side of the hit the guard stands.</param>
internal sealed record WordGuard(int[] Tests, ImmutableArray<int> Targets, int Words, GuardSide Side);
