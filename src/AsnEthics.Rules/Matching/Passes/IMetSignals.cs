namespace AsnEthics.Rules.Matching.Passes;

/// <summary>Tells which signals of a <see cref="SignalNeed"/> are there.</summary>
internal interface IMetSignals
{
    bool Holds(int signal);
}
