namespace AsnEthics.Rules.Tests.Checking;

/// <summary>A check allocates nothing where no trigger of a rule is met, once the rule set has met the words.</summary>
public sealed class AllocationTests
{
    private static readonly string[] CleanPosts =
    [
        "",
        "Terima kasih atas kesabarannya, warga!",
        "Alhamdulillah, antrean KTP di kantor kami hari ini selesai sebelum pukul dua. Terima kasih atas kesabarannya, warga!",
        "Rapat pukul 09.30 di lantai 3, jangan lupa membawa laporan triwulan ke-2 ya. #PelayananPublik https://www.contoh.go.id/berita?id=5",
        "Selamat pagi \ud83d\ude4f semoga hari ini lancar \u2013 sampai jumpa di lapangan...",
        "Baris satu\nbaris dua\r\n\tbaris tiga (catatan: lihat lampiran), harga 10.000.",
    ];

    [Fact]
    public void NothingIsAllocatedForAPostWithoutFindings()
    {
        var rules = Rules();
        foreach (var post in CleanPosts)
            Assert.False(rules.Check(post).HasFindings, post);
        Assert.Equal(0, AllocatedBy(() =>
        {
            foreach (var post in CleanPosts)
            {
                rules.Check(post);
                rules.Check(post.AsSpan());
                rules.HasFindings(post);
            }
        }));
    }

    /// <summary>Which letters go together is told from the post as a string.</summary>
    [Theory]
    [InlineData("Soal 1 a b c sudah dibahas, kelas X B 2 masuk pukul 7")]
    [InlineData("Data A - B - C dan 1 2 3 4 lengkap")]
    public void LettersThatStandApartCostNothingEither(string post)
    {
        var rules = Rules();
        Assert.False(rules.Check(post).HasFindings);
        Assert.Equal(0, AllocatedBy(() => rules.Check(post)));
    }

    [Fact]
    public void FactsCostNothingEither()
    {
        var rules = Rules();
        var facts = new PostFacts { ["account"] = "pribadi" };
        rules.Check(CleanPosts[1], facts);
        Assert.Equal(0, AllocatedBy(() => rules.Check(CleanPosts[1], facts)));
    }

    private static RuleSet Rules() => RuleSetCompiler.Compile(RuleSource.FromText("uji.asnrules", """
        ruleset "uji" version "1.0.0"
        guidelines "UJI" "Uji"
          1 "Satu"
        end
        facts
          account one_of "pribadi", "resmi"
        end
        rule UJI-01 "Kata"
          guideline 1   severity low
          message id "{hit}"
          find
            kata  : word "goblok", "tolol", "hoaks"
            akar  : root "fitnah"
            frasa : phrase "viralkan ...2 dihapus"
            nomor : regex /R-\d{3}/
          end
          flag sentence when kata or akar or frasa or (nomor and account is "pribadi")
          examples
            yes "goblok"
            no  "pintar"
          end
        end
        """)).RuleSet!;

    private static long AllocatedBy(Action check)
    {
        check();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 100; round++)
            check();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
