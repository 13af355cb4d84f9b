using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>The facts of a post by their number in the plan. Their values are taken as they come: who asks the oracle gives allowed ones.</summary>
internal sealed class KnownFacts
{
    private readonly FactValue?[] _values;

    private KnownFacts(FactValue?[] values) => _values = values;

    /// <summary>The value, or null where none was given.</summary>
    public FactValue? this[int fact] => _values[fact];

    public static KnownFacts Of(ImmutableArray<PlannedFact> declared, PostFacts? given) =>
        new([.. declared.Select(fact => given is not null && given.TryGetValue(fact.Name, out var value) ? value : (FactValue?)null)]);
}
