using Xunit.Abstractions;

namespace AsnEthics.Rules.Tests.Evasion;

/// <summary>How much of what people hide is found, and how much of what they do not hide is left alone. README.md beside this file says how to print the tables.</summary>
public class EvasionTests(ITestOutputHelper output)
{
    private const double LeastMeanShare = 0.92;
    private const double LeastShare = 0.75;
    private const double MostOrdinaryShare = 0.01;
    private const int MostTraps = 4;
    private const int MissesShown = 8;

    private static readonly Lazy<IReadOnlyList<EvasionScore>> Hidden = new(() => EvasionScore.OfAll(EvasionData.Vocabulary, EvasionData.Words));

    public static TheoryData<string> Disguises() => [.. AllDisguises.List.Select(disguise => disguise.Name)];

    [Fact]
    public void HiddenWordsAreFound()
    {
        foreach (var score in Hidden.Value)
            output.WriteLine($"{score.Share,7:0.0%} {score.Found,4}/{score.Total,-4} {score.Disguise.Name,-36} {string.Join("; ", score.Missed.Take(MissesShown))}");
        var mean = Hidden.Value.Average(score => score.Share);
        output.WriteLine($"{mean:0.0%} on average over {Hidden.Value.Count} ways, {Hidden.Value.Sum(score => score.Total)} hidden words");
        Assert.True(mean >= LeastMeanShare, $"{mean:0.0%} found on average over the ways of hiding");
    }

    [Theory]
    [MemberData(nameof(Disguises))]
    public void NoWayOfHidingIsSafe(string name)
    {
        var score = Hidden.Value.Single(score => score.Disguise.Name == name);
        Assert.True(score.Share >= LeastShare, $"{score.Share:0.0%} of {score.Total} found; missed for seed {EvasionScore.Seeds[0]}:\n{string.Join('\n', score.Missed)}");
    }

    [Fact]
    public void OrdinaryWordsWrittenInTheSameWaysAreLeftAlone()
    {
        var (hits, total) = (new List<string>(), 0);
        foreach (var disguise in AllDisguises.List)
        {
            for (var index = 0; index < EvasionData.OrdinaryWords.Count; index++)
            {
                var word = EvasionData.OrdinaryWords[index];
                foreach (var seed in EvasionScore.Seeds)
                {
                    if (disguise.Write(word, seed) is not { } written)
                        continue;
                    total++;
                    if (EvasionData.Vocabulary.Check(CarrierSentence.Carry(written, index + seed).Post).HasFindings)
                        hits.Add($"{disguise.Name}: {word} as {written.Text.ReplaceLineEndings("⏎")}");
                }
            }
        }

        output.WriteLine($"{hits.Count} of {total} ordinary words found ({(double)hits.Count / total:0.00%})");
        foreach (var hit in hits)
            output.WriteLine(hit);
        Assert.True(hits.Count <= MostOrdinaryShare * total, $"{hits.Count} of {total} ordinary words found:\n{string.Join('\n', hits)}");
    }

    [Fact]
    public void TrapSentencesAreLeftAlone()
    {
        Assert.True(EvasionData.Traps.Count >= 60);
        var hits = EvasionData.Traps.Select(trap => (Trap: trap, Result: EvasionData.Vocabulary.Check(trap))).Where(trap => trap.Result.HasFindings)
            .Select(trap => $"{trap.Trap}: {string.Join(", ", trap.Result.Findings.SelectMany(finding => finding.Evidence).Select(hit => $"{trap.Trap[hit.Start..hit.End]} ({string.Join('+', hit.Steps)})"))}").ToList();
        output.WriteLine($"{hits.Count} of {EvasionData.Traps.Count} traps");
        foreach (var hit in hits)
            output.WriteLine(hit);
        Assert.True(hits.Count <= MostTraps, $"{hits.Count} traps:\n{string.Join('\n', hits)}");
    }
}
