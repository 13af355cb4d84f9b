using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Matching.Scanning;
using AsnEthics.Rules.Tests.Differential;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

/// <summary>Hits in chunks of one token are told from the scan, and are those that reading the post finds.</summary>
public sealed class ChunkHitsTests
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
            hinaan : word "goblok", "bangsat", "mujair"
            ikan   : word "mujair", "mujairgoblok", "ikan"
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
            kata : phrase "ini"
          end
          flag sentence when lain or kata
          examples
            yes "keparat"
            no  "pintar"
          end
        end
        """);

    private static readonly RuleSet Rules = RuleSetCompiler.Compile(File).RuleSet!;
    private static readonly PostScanner Scanner = new(MatchPlan.Of(PlannedFile.Plan([File])));

    [Theory]
    [InlineData("dasar #goblok ya")]
    [InlineData("dasar #DasarGoblokBangsat; ya")]
    [InlineData("#mujair_goblok #MujairGoblok #ikan")]
    [InlineData("ikan-ikan dan mujair-mujair, ikan")]
    [InlineData("dasar g0blok, gob-lok dan b4ngs4t!")]
    [InlineData("goblok #goblok go-blok")]
    [InlineData("(goblok) \"bangsat\" *ikan*")]
    [InlineData("ada #keparat satu")]
    [InlineData("dasar goblok,bangsat ikan")]
    [InlineData("goblok/bangsat.mujair ya")]
    [InlineData("dasar GOBLOG ya")]
    [InlineData("Goblog kamu")]
    [InlineData("\"Goblog\" kamu")]
    [InlineData("dasar ikangoblok ya")]
    public void TheyAreToldFromTheScan(string post)
    {
        Assert.Equal(ScanOutcome.Words, Scanner.Scan(post.AsSpan(), post, new ScanNotes()));
        ToldAsRead.Check(Rules, post);
    }

    /// <summary>Several tokens, several hits for a rule that looks at sentences, and what looks like a name hang on more.</summary>
    [Theory]
    [InlineData("dasar goblok/bangsat.mujair ya")]
    [InlineData("ada #keparat, #keparat. Lalu keparat lagi")]
    [InlineData("dasar g*blok ya")]
    [InlineData("kata Goblog kemarin")]
    [InlineData("ada ikan/Goblog.Bangst")]
    [InlineData("BNGST dan bngst dan Bngst")]
    [InlineData("ada g.o.b.l.o.k,ikan;b-a.n-g")]
    [InlineData("oleh Gobl0k-Gobl0k kemarin")]
    [InlineData("https://goblok.example/ikan lalu @goblok dan goblok@example.org")]
    public void OthersAreFoundAllTheSame(string post) => ToldAsRead.Check(Rules, post);

    /// <summary>Not even where a word in it may be one.</summary>
    [Theory]
    [InlineData("dasar #gob dan lok-ikanan")]
    [InlineData("saya-ini")]
    public void WhatIsNoHitByItselfIsNone(string post)
    {
        Assert.Equal(ScanOutcome.Nothing, Scanner.Scan(post.AsSpan(), post, new ScanNotes()));
        ToldAsRead.Check(Rules, post);
    }
}
