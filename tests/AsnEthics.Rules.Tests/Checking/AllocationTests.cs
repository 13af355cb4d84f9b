using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Checking;

/// <summary>A check allocates nothing where nothing is found, once the rule set has met the words: whether the post has to be read or not.</summary>
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
    [InlineData("Data A.B.C dan Rp1.8T lengkap.Lalu K.H. pulang,R.A tidak")]
    public void LettersThatStandApartCostNothingEither(string post)
    {
        var rules = Rules();
        Assert.False(rules.Check(post).HasFindings);
        Assert.Equal(0, AllocatedBy(() => rules.Check(post)));
    }

    /// <summary>Words of rules are in these posts, and exceptions, distances, missing words or facts take the findings away.</summary>
    [Theory]
    [InlineData("Jangan bilang goblok kepada warga. Kata bodoh pun jangan dipakai.")]
    [InlineData("Uang pelicin itu cerita lama, kata penulis buku; sekarang uangnya transparan dan petugas tidak menerima pelicin apa pun.")]
    [InlineData("Bodoh? Tidak. Ia pandai, lalu ia menulis: (kantor) kami buka pukul 08.30, dst. dan dll. untuk warga #AntiPungli2026 @kantor_kami https://www.contoh.go.id 🙏🏽")]
    [InlineData("Kata \"pelicin\" dipakai untuk kain yang licin. Kata 'uang' untuk alat bayar yang sah di seluruh wilayah negara kita, bukan untuk pelicin.")]
    [InlineData("uang saja, u a n g, dan ua ng: bukan pelicin; pe-licin, pel1cin")]
    public void PostsThatHaveToBeReadCostNothingEither(string post)
    {
        var rules = RulesToRead();
        Assert.Empty(rules.Check(post).Findings);
        Assert.Empty(rules.Check(post).Undecided);
        Assert.NotEmpty(rules.Explain(post).Rules);
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

    /// <summary>Rules of every scope, with exceptions of every kind.</summary>
    private static RuleSet RulesToRead() => RuleSetCompiler.Compile(RuleSource.FromText("baca.asnrules", """
        ruleset "baca" version "1.0.0"
        guidelines "UJI" "Uji"
          1 "Satu"
        end
        facts
          account one_of "pribadi", "resmi"
        end
        rule BACA-01 "Dekat"
          guideline 1   severity low
          message id "{hit}"
          find
            uang    : root "uang"
            pelicin : word "pelicin" typo 1
            tidak   : word "tidak"
          end
          flag sentence when uang near pelicin within 1 words
            skip sentence when tidak
          examples
            yes "uang pelicin"
            no  "uang"
          end
        end
        rule BACA-02 "Jendela"
          guideline 1   severity low
          message id "{hit}"
          find
            hinaan : word "goblok", "bodoh"
            orang  : phrase "kamu ...2 sekalian"
          end
          flag window 5 words when hinaan and orang
          examples
            yes "goblok kamu semua sekalian"
            no  "goblok"
          end
        end
        rule BACA-03 "Pos"
          guideline 1   severity low
          message id "{hit}"
          find
            hinaan : word "goblok", "bodoh"
            tagar  : hashtag "antipungli2026"
            gambar : emoji "🙏"
            situs  : domain "go.id"
          end
          flag post when (hinaan and not tagar and any of (gambar, situs)) or count(hinaan) >= 3 or score(hinaan, gambar, situs) >= 40
            ignore hinaan when phrase "jangan bilang" within 3 words before
            skip post when tagar and account is "resmi"
          examples
            yes "goblok 🙏"
            no  "goblok"
          end
        end
        """)).RuleSet!;

    private static long AllocatedBy(Action check) => AllocatedBytes.By(() =>
    {
        for (var round = 0; round < 100; round++)
            check();
    });
}
