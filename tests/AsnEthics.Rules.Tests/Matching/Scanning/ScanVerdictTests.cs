using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Matching.Scanning;
using AsnEthics.Rules.Tests.Differential;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

public sealed class ScanVerdictTests
{
    private const string Rules = """
        ruleset "uji" version "1.0.0"
        guidelines "UJI" "Uji"
          1 "Satu"
        end
        rule UJI-01 "Gelar"
          guideline 1   severity low
          message id "{hit}"
          find
            kata : word "mujair"
            gelar : exact "S.Pd."
          end
          flag post when kata and gelar
          examples
            yes "mujair S.Pd."
            no "mujair"
          end
        end
        """;

    /// <summary>Else a post of many titles would take time in the square of its length.</summary>
    [Theory]
    [InlineData("mujair s.pd., S.PD., ", true)]
    [InlineData("mujair S.Pd., ", false)]
    public void WhatLooksThroughTheWholeTextDoesSoOnce(string piece, bool isNothing)
    {
        var plan = MatchPlan.Of(PlannedFile.Plan([RuleSource.FromText("uji.asnrules", Rules)]));
        var place = Array.FindIndex(plan.Others, finder => finder is ExactFinder);
        var scanner = new PostScanner(plan);
        var counting = new Counting(plan.Others[place]);
        plan.Others[place] = counting;
        var text = string.Concat(Enumerable.Repeat(piece, 200));

        Assert.Equal(isNothing, scanner.Scan(text, text, new ScanNotes()) == ScanOutcome.Nothing);
        Assert.Equal(1, counting.Asked);
    }

    private sealed class Counting(AlternativeFinder finder) : AlternativeFinder
    {
        public int Asked { get; private set; }

        public override void Find(ReadPost post, HitTable hits) => finder.Find(post, hits);

        public override bool MayFind(ReadOnlySpan<char> text)
        {
            Asked++;
            return finder.MayFind(text);
        }
    }
}
