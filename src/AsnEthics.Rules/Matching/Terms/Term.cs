using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>What a spelling means to one word test: the steps that led from the pattern to the spelling, and whether clitics may lean on it that are not written out.</summary>
internal readonly record struct Term(int Test, ReadingSteps Steps, bool TakesClitics);

/// <summary>A test that a word passes, and the steps by which.</summary>
internal readonly record struct TermMatch(int Test, ReadingSteps Steps);
