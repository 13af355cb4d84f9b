using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>A word test as the matcher knows it, by a number: the tests of a plan that ask the same of a word under the same conditions are one.</summary>
/// <param name="Forbidden">Steps that are switched off.</param>
/// <param name="Cased">Whether case counts.</param>
/// <param name="Typo">0 to 2 letters that may be wrong against <paramref name="Base"/>.</param>
/// <param name="Base">The word as the pattern writes it; of matter where <paramref name="Typo"/> is above 0.</param>
/// <param name="CountsAlone">Whether it is all there is to some alternative, so that a hit needs no other word.</param>
/// <param name="Sources">The tests of the rules' patterns that it stands for.</param>
internal sealed record WordTestPlan(ReadingSteps Forbidden, bool Cased, int Typo, string Base, bool CountsAlone, IReadOnlyList<WordTest> Sources)
{
    /// <summary>The steps by which a word does not pass: a doubtful guess does not count alone.</summary>
    public ReadingSteps Rejected { get; } = CountsAlone ? Forbidden | ReadingSteps.Doubtful : Forbidden;
}
