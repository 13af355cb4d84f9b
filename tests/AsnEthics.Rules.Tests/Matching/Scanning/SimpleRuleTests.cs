using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Matching.Scanning;
using AsnEthics.Rules.Tests.Differential;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

/// <summary>What rules report that ask for words, for facts beside them, and for no guard near them follows from the scan, and is what reading the post finds.</summary>
public sealed class SimpleRuleTests
{
    private static readonly RuleSource File = RuleSource.FromText("uji.asnrules", """
        ruleset "uji" version "1.0.0"
        guidelines "UJI" "Uji"
          1 "Satu"
        end
        facts
          siang yes_no "siang hari"
          akun one_of "pribadi", "resmi", "bersama" "jenis akun"
          libur yes_no "hari libur"
        end
        rule UJI-01 "Fakta"
          guideline 1   severity low
          message id "{hit}"
          find
            ikan : word "mujair"
            alat : word "pancing", "kail tua"
          end
          flag post when (ikan or alat) and siang and akun in ("pribadi", "resmi")
          skip post when akun is "resmi"
          skip sentence when libur
          examples
            yes "mujair" with siang = yes, akun = "pribadi"
            no "mujair"
          end
        end
        rule UJI-02 "Penjaga"
          guideline 1   severity low
          message id "{hit}"
          find
            hina : word "goblok"
            lain : word "keparat"
          end
          flag sentence when hina or lain
          ignore hina when word "bukan", "tidak ada" within 2 words before
          ignore lain when word "jangan" within 1 words around
          examples
            yes "goblok"
            no "bukan goblok"
          end
        end
        rule UJI-03 "Lewati"
          guideline 1   severity low
          message id "{hit}"
          find
            kasar : word "keparat"
            diri  : word "aku"
          end
          flag sentence when kasar
          skip sentence when not diri
          examples
            yes "aku keparat"
            no "keparat"
          end
        end
        """);

    private static readonly RuleSet Rules = RuleSetCompiler.Compile(File).RuleSet!;
    private static readonly PostScanner Scanner = new(MatchPlan.Of(PlannedFile.Plan([File])));

    [Theory]
    [InlineData("mujair", ScanOutcome.Words)]
    [InlineData("mujair dan #pancing", ScanOutcome.Words)]
    [InlineData("kail tua", ScanOutcome.Unclear)]
    [InlineData("dasar goblok", ScanOutcome.Words)]
    [InlineData("bukan goblok", ScanOutcome.Unclear)]
    [InlineData("bukan satu dua goblok", ScanOutcome.Unclear)]
    [InlineData("bukan satu dua tiga goblok", ScanOutcome.Words)]
    [InlineData("bukan satu dua tiga #goblok", ScanOutcome.Words)]
    [InlineData("bukan satu, dua tiga goblok", ScanOutcome.Unclear)]
    [InlineData("bukan a b c d goblok", ScanOutcome.Unclear)]
    [InlineData("bukan satu.dua dua!tiga tiga/empat goblok", ScanOutcome.Unclear)]
    [InlineData("goblok bukan", ScanOutcome.Words)]
    [InlineData("#bukan satu dua tiga empat goblok", ScanOutcome.Unclear)]
    [InlineData("tidak satu dua tiga ada empat goblok", ScanOutcome.Unclear)]
    [InlineData("jangan satu dua keparat", ScanOutcome.Words)]
    [InlineData("keparat satu jangan", ScanOutcome.Unclear)]
    [InlineData("keparat satu dua jangan", ScanOutcome.Words)]
    [InlineData("keparat, aku", ScanOutcome.Unclear)]
    [InlineData("mujair goblok keparat", ScanOutcome.Words)]
    [InlineData("keparat keparat aku", ScanOutcome.Unclear)]
    [InlineData("goblok. Bukan goblok", ScanOutcome.Unclear)]
    [InlineData("goblok. Bukan satu dua tiga goblok goblok. Keparat", ScanOutcome.Words)]
    public void WhatRulesReportIsSeenFromTheScan(string post, object outcome)
    {
        Assert.Equal(outcome, Scanner.Scan(post.AsSpan(), post, new ScanNotes()));
        foreach (var facts in AllFacts())
            ToldAsRead.Check(Rules, post, facts);
    }

    [Fact]
    public void AMissingFactLeavesARuleOpen()
    {
        Assert.Equal(["siang", "akun"], Rules.Check("mujair").Undecided.Select(rule => rule.Fact));
        Assert.Equal(["siang"], Rules.Check("mujair", new PostFacts { ["akun"] = "pribadi" }).Undecided.Select(rule => rule.Fact));
        Assert.Empty(Rules.Check("mujair", new PostFacts { ["akun"] = "resmi" }).Undecided);
        Assert.Empty(Rules.Check("mujair", new PostFacts { ["siang"] = false }).Undecided);

        var found = Rules.Check("mujair", new PostFacts { ["siang"] = true, ["akun"] = "pribadi" });
        Assert.Single(found.Findings);
        Assert.Equal(["libur"], found.Undecided.Select(rule => rule.Fact));
    }

    /// <summary>Each fact missing or with one of its values.</summary>
    private static IEnumerable<PostFacts?> AllFacts()
    {
        yield return null;
        FactValue?[] answers = [null, true, false];
        FactValue?[] accounts = [null, "pribadi", "resmi", "bersama"];
        foreach (var (siang, akun, libur) in answers.SelectMany(siang => accounts.SelectMany(akun => answers.Select(libur => (siang, akun, libur)))))
        {
            var facts = new PostFacts();
            Add(facts, "siang", siang);
            Add(facts, "akun", akun);
            Add(facts, "libur", libur);
            yield return facts;
        }
    }

    private static void Add(PostFacts facts, string name, FactValue? value)
    {
        if (value is { } known)
            facts[name] = known;
    }
}
