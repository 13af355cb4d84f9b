using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Language;

public class TraceTests
{
    private const string Find = " guideline 1 severity low find sebar : word \"sebarkan\" hoaks : word \"hoaks\", \"hoax\" tolak : word \"jangan\" end ";

    [Fact]
    public void NearSaysHowFarApart() => AssertTrace(
        "flag sentence when sebar near hoaks within 1 words",
        "Sebarkan satu dua hoaks",
        RuleOutcome.NotFlagged,
        """
        UJI-01 (uji): tidak ditandai
          sebar: "Sebarkan" 0..8 (lower)
          hoaks: "hoaks" 18..23
          di 0..23 "Sebarkan satu dua hoaks"
            tidak: sebar near hoaks within 1 words — sebar dan hoaks ditemukan, jarak 2 kata, batas 1
        """,
        """
        UJI-01 (uji): not flagged
          sebar: "Sebarkan" 0..8 (lower)
          hoaks: "hoaks" 18..23
          at 0..23 "Sebarkan satu dua hoaks"
            no: sebar near hoaks within 1 words — sebar and hoaks found, 2 words apart, limit 1
        """);

    [Fact]
    public void BeforeSaysThatTheOrderIsWrong() => AssertTrace(
        "flag sentence when sebar before hoaks within 1 words",
        "hoaks sebarkan",
        RuleOutcome.NotFlagged,
        """
        UJI-01 (uji): tidak ditandai
          hoaks: "hoaks" 0..5
          sebar: "sebarkan" 6..14
          di 0..14 "hoaks sebarkan"
            tidak: sebar before hoaks within 1 words — sebar dan hoaks ditemukan, tetapi dalam urutan terbalik
        """,
        """
        UJI-01 (uji): not flagged
          hoaks: "hoaks" 0..5
          sebar: "sebarkan" 6..14
          at 0..14 "hoaks sebarkan"
            no: sebar before hoaks within 1 words — sebar and hoaks found, but in the opposite order
        """);

    [Fact]
    public void PartsAreShownBelowTheirCondition() => AssertTrace(
        "flag post when (sebar or tolak) and not hoaks near tolak within 3 words",
        "sebarkan\nini",
        RuleOutcome.Flagged,
        """
        UJI-01 (uji): ditandai
          sebar: "sebarkan" 0..8
          di 0..12 "sebarkan ini"
            ya: (sebar or tolak) and not hoaks near tolak within 3 words
              ya: sebar or tolak
                ya: sebar — sebar ditemukan
                tidak: tolak — tolak tidak ditemukan
              ya: not hoaks near tolak within 3 words
                tidak: hoaks near tolak within 3 words — hoaks tidak ditemukan
        """,
        """
        UJI-01 (uji): flagged
          sebar: "sebarkan" 0..8
          at 0..12 "sebarkan ini"
            yes: (sebar or tolak) and not hoaks near tolak within 3 words
              yes: sebar or tolak
                yes: sebar — sebar found
                no: tolak — tolak not found
              yes: not hoaks near tolak within 3 words
                no: hoaks near tolak within 3 words — hoaks not found
        """);

    [Fact]
    public void CountsAndScoresAreShownBesideWhatIsNeeded() => AssertTrace(
        "flag sentence when count(sebar) >= 3 or score(sebar, hoaks) >= 2 or 2 of (sebar, hoaks, tolak) or none of (sebar, tolak)",
        "sebarkan sebarkan",
        RuleOutcome.NotFlagged,
        """
        UJI-01 (uji): tidak ditandai
          sebar: "sebarkan" 0..8
          sebar: "sebarkan" 9..17
          di 0..17 "sebarkan sebarkan"
            tidak: count(sebar) >= 3 or score(sebar, hoaks) >= 2 or 2 of (sebar, hoaks, tolak) or none of (sebar, tolak)
              tidak: count(sebar) >= 3 — ditemukan 2, syarat >= 3
              tidak: score(sebar, hoaks) >= 2 — nilai 1, syarat >= 2
              tidak: 2 of (sebar, hoaks, tolak) — ditemukan 1 dari 3 (sebar), syarat >= 2
              tidak: none of (sebar, tolak) — ditemukan 1 dari 2 (sebar), syarat = 0
        """,
        """
        UJI-01 (uji): not flagged
          sebar: "sebarkan" 0..8
          sebar: "sebarkan" 9..17
          at 0..17 "sebarkan sebarkan"
            no: count(sebar) >= 3 or score(sebar, hoaks) >= 2 or 2 of (sebar, hoaks, tolak) or none of (sebar, tolak)
              no: count(sebar) >= 3 — found 2, needed >= 3
              no: score(sebar, hoaks) >= 2 — score 1, needed >= 2
              no: 2 of (sebar, hoaks, tolak) — found 1 of 3 (sebar), needed >= 2
              no: none of (sebar, tolak) — found 1 of 2 (sebar), needed = 0
        """);

    [Fact]
    public void MissingFactsLeaveAConditionOpen() => AssertTrace(
        "flag sentence when sebar and not has_link and followers > 3",
        "sebarkan",
        RuleOutcome.Undecided,
        """
        UJI-01 (uji): belum dapat diputuskan
          sebar: "sebarkan" 0..8
          di 0..8 "sebarkan"
            belum pasti: sebar and not has_link and followers > 3
              ya: sebar — sebar ditemukan
              belum pasti: not has_link
                belum pasti: has_link — fakta has_link tidak diberikan
              ya: followers > 3 — fakta followers = 7
        """,
        """
        UJI-01 (uji): undecided
          sebar: "sebarkan" 0..8
          at 0..8 "sebarkan"
            open: sebar and not has_link and followers > 3
              yes: sebar — sebar found
              open: not has_link
                open: has_link — fact has_link was not given
              yes: followers > 3 — fact followers = 7
        """,
        new PostFacts { ["followers"] = 7 });

    [Fact]
    public void DroppedHitsNameTheirException() => AssertTrace(
        "flag sentence when sebar ignore hit when tolak within 2 words before",
        "Jangan sebarkan. Ayo sebarkan",
        RuleOutcome.Flagged,
        """
        UJI-01 (uji): ditandai
          tolak: "Jangan" 0..6 (lower)
          sebar: "sebarkan" 7..15; dikecualikan oleh: ignore hit when tolak within 2 words before
          sebar: "sebarkan" 21..29
          di 0..16 "Jangan sebarkan."
            tidak: sebar — sebar tidak ditemukan
          di 17..29 "Ayo sebarkan"
            ya: sebar — sebar ditemukan
        """,
        """
        UJI-01 (uji): flagged
          tolak: "Jangan" 0..6 (lower)
          sebar: "sebarkan" 7..15; dropped by: ignore hit when tolak within 2 words before
          sebar: "sebarkan" 21..29
          at 0..16 "Jangan sebarkan."
            no: sebar — sebar not found
          at 17..29 "Ayo sebarkan"
            yes: sebar — sebar found
        """);

    [Fact]
    public void SkippedPlacesNameTheirException()
    {
        AssertTrace(
            "flag sentence when sebar skip sentence when tolak",
            "jangan sebarkan",
            RuleOutcome.Skipped,
            """
            UJI-01 (uji): dilewati
              tolak: "jangan" 0..6
              sebar: "sebarkan" 7..15
              di 0..15 "jangan sebarkan"; dilewati karena: skip sentence when tolak
                ya: sebar — sebar ditemukan
            """,
            """
            UJI-01 (uji): skipped
              tolak: "jangan" 0..6
              sebar: "sebarkan" 7..15
              at 0..15 "jangan sebarkan"; skipped by: skip sentence when tolak
                yes: sebar — sebar found
            """);
        AssertTrace(
            "flag sentence when sebar skip post when account is \"resmi\"",
            "sebarkan",
            RuleOutcome.Skipped,
            """
            UJI-01 (uji): dilewati
              sebar: "sebarkan" 0..8
              di 0..8 "sebarkan"; dilewati karena: skip post when account is "resmi"
                ya: sebar — sebar ditemukan
            """,
            """
            UJI-01 (uji): skipped
              sebar: "sebarkan" 0..8
              at 0..8 "sebarkan"; skipped by: skip post when account is "resmi"
                yes: sebar — sebar found
            """,
            new PostFacts { ["account"] = "resmi" });
    }

    [Fact]
    public void LongStretchesAreShortened()
    {
        var post = string.Concat(Enumerable.Repeat("kata ", 20)) + "😀 sebarkan";
        var rules = CompiledRules.CompileRule(Find + "flag post when sebar");
        var lines = rules.Explain(post).Rules[0].Describe(post, "en");
        Assert.Equal("  at 0..111 \"" + post[..60] + "…\"", lines[2]);
    }

    [Fact]
    public void RulesThatFoundNothingHaveNoTrace()
    {
        var rules = CompiledRules.CompileRule(Find + "flag sentence when sebar and has_link");
        Assert.Empty(rules.Explain("Selamat pagi").Rules);
    }

    [Fact]
    public void ATraceCanBeReadByAProgram()
    {
        var rules = CompiledRules.CompileRule(Find + "flag sentence when sebar and hoaks ignore sebar when tolak within 0 words before");
        var trace = Assert.Single(rules.Explain("Jangan sebarkan, sebarkan hoax").Rules);
        Assert.Equal(("UJI-01", "uji", RuleOutcome.Flagged), (trace.RuleId, trace.RuleSet, trace.Outcome));
        Assert.Equal([null, "ignore sebar when tolak within 0 words before", null, null], trace.Hits.Select(hit => hit.DroppedBy));
        var scope = Assert.Single(trace.Scopes);
        Assert.Equal((new TextRange(0, 30), null), (scope.Range, scope.SkippedBy));
        Assert.Equal((true, "sebar and hoaks"), (scope.Condition.Value, scope.Condition.Text));
        Assert.Equal(["sebar ditemukan", "hoaks ditemukan"], scope.Condition.Parts.Select(part => part.Reason));
        Assert.Equal(["sebar found", "hoaks found"], scope.Condition.Parts.Select(part => part.ReasonEnglish));
    }

    private static void AssertTrace(string flag, string post, RuleOutcome outcome, string indonesian, string english, PostFacts? facts = null)
    {
        var trace = Assert.Single(CompiledRules.CompileRule(Find + flag).Explain(post, facts).Rules);
        Assert.Equal(outcome, trace.Outcome);
        Assert.Equal(indonesian, string.Join("\n", trace.Describe(post)));
        Assert.Equal(english, string.Join("\n", trace.Describe(post, "en-GB")));
    }
}
