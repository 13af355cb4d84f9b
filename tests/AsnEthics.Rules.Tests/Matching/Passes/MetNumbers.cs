using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Matching.Passes;

namespace AsnEthics.Rules.Tests.Matching.Passes;

/// <summary>The signals of a set.</summary>
internal readonly struct MetNumbers(NumberSet numbers) : IMetSignals
{
    public bool Holds(int signal) => numbers.Holds(signal);
}
