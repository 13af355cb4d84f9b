
namespace AsnEthics.Rules.Tests.Evasion;

/// <summary>
/// How many hidden words one way of hiding kept from being found. A word counts as found where one marked stretch of a finding covers at least four fifths of the units in which its letters stand: a mark left out at the
/// end is forgiven, half a word is not.
/// </summary>
internal sealed record EvasionScore(Disguise Disguise, int Found, int Total, IReadOnlyList<string> Missed)
{
    private const double CoveredShare = 0.8;

    /// <summary>Every word is hidden with each of these.</summary>
    public static readonly int[] Seeds = [1, 2, 3];

    public double Share => (double)Found / Total;

    public static IReadOnlyList<EvasionScore> OfAll(RuleSet rules, IReadOnlyList<string> words) => [.. AllDisguises.List.Select(disguise => Of(disguise, rules, words))];

    private static EvasionScore Of(Disguise disguise, RuleSet rules, IReadOnlyList<string> words)
    {
        var (found, total, missed) = (0, 0, new List<string>());
        for (var index = 0; index < words.Count; index++)
        {
            foreach (var seed in Seeds)
            {
                if (disguise.Write(words[index], seed) is not { } hidden)
                    continue;
                var (post, letters) = CarrierSentence.Carry(hidden, index + seed);
                total++;
                if (IsFound(rules.Check(post), letters))
                    found++;
                else if (seed == Seeds[0])
                    missed.Add($"{words[index]} as {hidden.Text.ReplaceLineEndings("⏎")}");
            }
        }

        return new EvasionScore(disguise, found, total, missed);
    }

    private static bool IsFound(CheckResult result, TextRange letters) =>
        result.Findings.Any(finding => finding.Spans.Any(span => Math.Min(span.End, letters.End) - Math.Max(span.Start, letters.Start) >= CoveredShare * letters.Length));
}
