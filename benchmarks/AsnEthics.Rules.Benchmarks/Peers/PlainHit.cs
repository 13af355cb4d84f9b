namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>Where a term was found: from a first unit to the unit behind the last, in the units of the peer (UTF-16, or bytes).</summary>
internal readonly record struct PlainHit(int Start, int End);
