using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Matching.Scanning;
using AsnEthics.Rules.Tests.Differential;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

/// <summary>Guesses at what is written like a name, words in pieces, and which hits stand in one sentence are settled by cutting the post into sentences, and are what reading the post finds.</summary>
public sealed class OpenHitsTests
{
    private static readonly RuleSource File = RuleSource.FromText("uji.asnrules", """
        ruleset "uji" version "1.0.0"
        guidelines "UJI" "Uji"
          1 "Satu"
        end
        rule UJI-01 "Kata"
          guideline 1   severity low
          message id "{hit}"
          find
            hinaan : word "goblok", "bangsat"
            ikan   : word "mujair", "bangsat"
          end
          flag post when hinaan or ikan
          examples
            yes "goblok"
            no  "pintar"
          end
        end
        rule UJI-02 "Kalimat"
          guideline 1   severity low
          message id "{hit}"
          find
            lain : word "keparat"
          end
          flag sentence when lain
          examples
            yes "keparat"
            no  "pintar"
          end
        end
        """);

    private static readonly RuleSet Rules = RuleSetCompiler.Compile(File).RuleSet!;
    private static readonly PostScanner Scanner = new(MatchPlan.Of(PlannedFile.Plan([File])));

    [Theory]
    [InlineData("dasar Goblog kamu", "")]
    [InlineData("dasar Goblok kamu", "Goblok")]
    [InlineData("dasar. Goblog kamu", "Goblog")]
    [InlineData("dasar! Goblog kamu", "Goblog")]
    [InlineData("dasar\nGoblog kamu", "Goblog")]
    [InlineData("dasar, Goblog kamu", "")]
    [InlineData("dasar (Goblog) kamu", "")]
    [InlineData("dasar. (Goblog) kamu. Bngsat!", "Goblog, Bngsat")]
    [InlineData("dasar Goblog. Goblog kamu", "Goblog")]
    [InlineData("dr. Goblog kamu", "")]
    [InlineData("\U0001F621 Goblog kamu", "Goblog")]
    [InlineData("@akun Goblog kamu", "Goblog")]
    [InlineData("Kamu Goblog #goblok", "goblok")]
    [InlineData("dasar ban gsat kamu", "ban gsat")]
    [InlineData("dasar ban. gsat kamu", "")]
    [InlineData("dasar ban, gsat kamu", "ban, gsat")]
    [InlineData("dasar ban\ngsat kamu", "")]
    [InlineData("dasar ban \U0001F621 gsat kamu", "ban \U0001F621 gsat")]
    [InlineData("dasar ba ng sat kamu", "ba ng sat")]
    [InlineData("dasar ba ng. sat kamu", "")]
    [InlineData("dasar bangsat nya kamu", "bangsat nya")]
    [InlineData("dasar bangsat nya bangsat. nya", "bangsat nya, bangsat")]
    [InlineData("bangsat bangsat nya bangsat", "bangsat, bangsat nya, bangsat")]
    [InlineData("Dasar Bngsat nya ban gsat", "ban gsat")]
    [InlineData("go blok nya", "go blok nya")]
    [InlineData("keparat dan keparat. Keparat!", "keparat, keparat, Keparat")]
    [InlineData("keparat nya keparat. Kprt! kprt Kprt", "keparat nya, keparat, Kprt, kprt")]
    [InlineData("#keparat @akun keparat\nkeparat", "keparat, keparat, keparat")]
    public void TheyAreToldFromTheScan(string post, string hits)
    {
        Assert.Equal(ScanOutcome.Words, Scanner.Scan(post.AsSpan(), post, new ScanNotes()));
        ToldAsRead.Check(Rules, post);
        Assert.Equal(hits, string.Join(", ", Rules.Check(post).Findings.SelectMany(finding => finding.Evidence).Select(hit => (hit.Start, hit.End)).Distinct().Select(hit => post[hit.Start..hit.End])));
        Assert.Equal(hits.Length > 0, Rules.HasFindings(post.AsSpan()));
    }

    [Theory]
    [InlineData("Goblog kamu")]
    [InlineData("ban gsat kamu")]
    [InlineData("Goblog ban gsat, keparat nya. Goblog")]
    [InlineData("b a n g s a t Goblog")]
    [InlineData("ban @akun gsat Goblog")]
    [InlineData("Keparat. Kprt! k e p a r a t")]
    [InlineData("keparat. +keparat keparat")]
    [InlineData("keparat (keparat) !keparat keparat, kep-arat")]
    [InlineData("#keparat keparat. #keparat")]
    public void WhereverSentencesAreCut(string post)
    {
        foreach (var filler in (string[])["itu ", "itu. ", "a ", "#a ", "i\n", "@a "])
        {
            for (var words = 0; words < 90; words++)
                ToldAsRead.Check(Rules, string.Concat(Enumerable.Repeat(filler, words)) + post);
        }
    }

    [Fact]
    public void ASettledPostAllocatesNothingWhereNothingIsFound()
    {
        const string Post = "dasar Goblog, ban. gsat kamu";
        Assert.False(Rules.Check(Post).HasFindings);
        Assert.Equal(0, AllocatedBytes.By(() => Rules.Check(Post)));
    }
}
