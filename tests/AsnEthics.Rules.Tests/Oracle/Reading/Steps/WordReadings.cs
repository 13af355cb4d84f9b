using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>The readings of one written word; words written alike and met in the same way (<paramref name="Origin"/>, <paramref name="IsDoubtful"/>) share them. Guesses at a doubtful one (a name, pieces of a word) count in phrases only. Ids count from 0 in the order in which the post shows them.</summary>
internal sealed record WordReadings(int Id, string Written, bool IsNumber, ReadingSteps Origin, bool IsDoubtful, IReadOnlyList<Reading> Readings);
