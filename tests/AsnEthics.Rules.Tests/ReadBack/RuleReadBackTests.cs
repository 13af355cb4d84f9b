using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Tests.Support;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Tests.ReadBack;

public class RuleReadBackTests
{
    private const string Plain = "find a : word \"hoaks\" end flag sentence when a";

    /// <summary>What stands between a rule's guideline and its examples, and what the sentence says of it.</summary>
    public static TheoryData<string, string> Constructs => new()
    {
        { Plain, "menandai setiap kalimat yang memenuhi syarat: memuat ‹a›, sebagai indikasi tingkat sedang dalam kategori general menyangkut angka 1 UJI; ‹a› ialah kata “hoaks”." },
        { "find a : word \"x\" end flag post when a", "menandai posting yang memenuhi syarat: memuat ‹a›," },
        { "find a : word \"x\" end flag window 20 words when a", "menandai setiap rentang 20 kata yang memenuhi syarat: memuat ‹a›," },
        { "status test " + Plain, "(Aturan uji) dari kumpulan aturan “uji”, yang masih diuji coba, menandai" },
        { "status retired " + Plain, ", yang sudah tidak dijalankan, menandai" },
        { "category hoax owner \"Biro SDM\" since 2026-01-02 until 2027-12-31 " + Plain, "dalam kategori hoax menyangkut angka 1 UJI, sejak 2 Januari 2026, sampai dengan 31 Desember 2027, dengan penanggung jawab Biro SDM;" },
        { "ref \"UU 1/2024\" \"Pasal 28\" since 2024-01-02 until 2025-02-03\nref \"PP 94/2021\" \"Pasal 5\" " + Plain, "; rujukannya UU 1/2024 Pasal 28 (sejak 2 Januari 2024 sampai dengan 3 Februari 2025) dan PP 94/2021 Pasal 5" },
        { "message id \"Ada {hit}.\" message en \"Found.\" advice id \"Hapus.\" advice en \"Delete.\" " + Plain, "; penulis diberi tahu “Ada {hit}.”; dan disarankan “Hapus.”." },

        { "find a : word \"x\", \"y z\", \"w\" or word \"v\" end flag sentence when a", "‹a› ialah kata “x”, “y z” atau “w” atau kata “v”" },
        { "find a : root \"fitnah\" except di-, ter- end flag sentence when a", "‹a› ialah semua bentuk kata dasar “fitnah” (kecuali bentuk berimbuhan di- atau ter-)" },
        { "find a : root \"fitnah\" only meN- end flag sentence when a", "(hanya bentuk dasar dan bentuk berimbuhan meN-)" },
        { "find a : phrase \"(+sebar|share) ...3 sebelum _ dihapus\" end flag sentence when a", "‹a› ialah frasa “([sebar dalam bentuk apa pun] atau share) [paling banyak 3 kata] sebelum [satu kata apa saja] dihapus”" },
        { "find a : part \"pancasil\" end flag sentence when a", "kata yang memuat huruf-huruf “pancasil”" },
        { "find a : exact \"BAP\" end flag sentence when a", "tulisan persis “BAP”" },
        { "find a : hashtag \"#viralkan\" cased end flag sentence when a", "tagar “#viralkan” (huruf besar dan kecil seperti tertulis)" },
        { "find a : domain \"go.id\" end flag sentence when a", "tautan ke “go.id”" },
        { "find a : emoji \"🔥\" end flag sentence when a", "emoji “🔥”" },
        { "find a : regex /R-\\d{1,4}/ end flag sentence when a", "ungkapan reguler /R-\\d{1,4}/" },
        { "find a : shape nik or shape nip or shape phone or shape email or shape url or shape money or shape account_number end flag sentence when a", "nomor induk kependudukan (NIK) atau nomor induk pegawai (NIP) atau nomor telepon atau alamat surel atau tautan atau jumlah uang atau nomor rekening" },
        { "find a : @tolak weight 3 end flag sentence when a", "‹a› ialah isi daftar @tolak (berbobot 3); daftar @tolak (penolakan) berisi kata “jangan” atau isi daftar @dalam; daftar @dalam berisi semua bentuk kata dasar “lawan”" },
        { "find a : @berkas end flag sentence when a", "daftar @berkas berisi 5 entri dari berkas “data/golongan.txt”" },
        { "find a : word \"bohong\" typo 1 in names no leet no repeat no spaced no slang no clitic end flag sentence when a", "(boleh salah tulis sampai 1 huruf; juga di dalam nama akun dan tautan; tanpa membaca angka atau tanda sebagai huruf; tanpa membaca huruf yang diulang; tanpa membaca kata yang dipisah atau digabung; tanpa membaca ejaan singkat dan gaul; tanpa akhiran seperti -nya dan -lah)" },

        { TwoPatterns + "flag sentence when a near b within 3 words", "memuat ‹a› di dekat ‹b› dengan paling banyak 3 kata di antaranya," },
        { TwoPatterns + "flag sentence when a before b within 0 words", "memuat ‹a› yang diikuti ‹b› tanpa kata di antaranya," },
        { TwoPatterns + "flag sentence when (a or b) near c within 1 words", "memuat ‹a› atau ‹b› di dekat ‹c› dengan paling banyak 1 kata di antaranya," },
        { TwoPatterns + "flag sentence when any of (a, b)", "memuat sedikitnya satu di antara ‹a› dan ‹b›," },
        { TwoPatterns + "flag sentence when all of (a, b, c)", "memuat semua di antara ‹a›, ‹b› dan ‹c›," },
        { TwoPatterns + "flag sentence when a and none of (b, c)", "memuat ‹a› dan tidak memuat satu pun di antara ‹b› dan ‹c›," },
        { TwoPatterns + "flag sentence when 2 of (a, b, c)", "memuat sedikitnya 2 di antara ‹a›, ‹b› dan ‹c›," },
        { TwoPatterns + "flag post when count(a) >= 2", "memuat ‹a› sebanyak paling sedikit 2 kali," },
        { TwoPatterns + "flag post when score(a, b) > 3", "mencapai nilai lebih dari 3 dari jumlah bobot ‹a› dan ‹b› yang ditemukan," },
        { TwoPatterns + "flag post when a and not b or c", "(memuat ‹a› dan tidak memuat ‹b›) atau memuat ‹c›," },
        { TwoPatterns + "flag post when a and (b or c)", "memuat ‹a› dan (memuat ‹b› atau memuat ‹c›)," },
        { TwoPatterns + "flag post when a and not (b and c)", "memuat ‹a› dan tidak berlaku bahwa (memuat ‹b› dan memuat ‹c›)," },
        { TwoPatterns + "flag post when a and has_link", "memuat ‹a› dan fakta ‹has_link› (posting memuat tautan) bernilai ya," },
        { TwoPatterns + "flag post when a and not has_link", "fakta ‹has_link› (posting memuat tautan) bernilai tidak," },
        { TwoPatterns + "flag post when a and account is \"resmi\"", "fakta ‹account› bernilai “resmi”," },
        { TwoPatterns + "flag post when a and account in (\"resmi\", \"pribadi\")", "fakta ‹account› bernilai “resmi” atau “pribadi”," },
        { TwoPatterns + "flag post when a and followers > 10 or a and followers <= 3 or a and followers = 5", "(memuat ‹a› dan fakta ‹followers› bernilai lebih dari 10) atau (memuat ‹a› dan fakta ‹followers› bernilai paling banyak 3) atau (memuat ‹a› dan fakta ‹followers› bernilai tepat 5)," },
        { TwoPatterns + "flag post when a and followers < 10 and followers != 4", "fakta ‹followers› bernilai kurang dari 10 dan fakta ‹followers› bernilai selain 4," },
        { TwoPatterns + "flag post when a and has_link and account is \"resmi\"", "; bila ‹account› dan ‹has_link› tidak diketahui dan hasilnya bergantung padanya, aturan ini tidak memutuskan" },

        { Plain + " ignore hit inside phrase \"anti hoaks\"", "; setiap temuan diabaikan bila seluruhnya berada di dalam frasa “anti hoaks”" },
        { TwoPatterns + "flag sentence when a ignore a, b when c within 3 words before", "; temuan ‹a› dan ‹b› diabaikan bila di depannya terdapat ‹c› dengan paling banyak 3 kata di antaranya dalam kalimat yang sama" },
        { Plain + " ignore a when @tolak within 0 words after", "; temuan ‹a› diabaikan bila di belakangnya terdapat isi daftar @tolak tanpa kata di antaranya dalam kalimat yang sama; daftar @tolak (penolakan) berisi" },
        { Plain + " ignore a when word \"bukan\" within 2 words around", "bila di depan atau di belakangnya terdapat kata “bukan”" },
        { TwoPatterns + "flag sentence when a skip sentence when b", "; kalimat tidak diperiksa bila memenuhi syarat: memuat ‹b›" },
        { Plain + " skip post when has_link", "; aturan ini tidak menandai apa pun bila posting memenuhi syarat: fakta ‹has_link› (posting memuat tautan) bernilai ya" },
    };

    private const string TwoPatterns = "find a : word \"satu\" b : word \"dua\" c : word \"tiga\" end ";

    [Theory]
    [MemberData(nameof(Constructs))]
    public void EveryConstructIsSaid(string body, string said)
    {
        var sentence = ReadBack(FileWith(body));

        Assert.Contains(said, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", sentence, StringComparison.Ordinal);
    }

    /// <summary>A node that is added to the language without words for it fails here.</summary>
    [Fact]
    public void TheTableHasEveryNodeOfARule()
    {
        var abstractNodes = new[] { typeof(ConditionSyntax), typeof(PatternSyntax), typeof(ModifierSyntax), typeof(ExceptionSyntax), typeof(GuardSyntax), typeof(MetaSyntax) };
        var wanted = typeof(RuleSyntax).Assembly.GetTypes().Where(type => !type.IsAbstract && abstractNodes.Any(node => node.IsAssignableFrom(type))).ToList();
        var dumps = string.Concat(Constructs.Select(row => Parse(FileWith((string)row[0])).ToString() + string.Concat(Nodes(Parse(FileWith((string)row[0]))).Select(node => node.GetType().Name + ";"))));

        Assert.NotEmpty(wanted);
        Assert.All(wanted, type => Assert.Contains(type.Name + ";", dumps, StringComparison.Ordinal));
        Assert.All(Enum.GetValues<PatternKind>(), kind => Assert.Contains(Constructs, row => Nodes(Parse(FileWith((string)row[0]))).OfType<TextPatternSyntax>().Any(pattern => pattern.Kind == kind)));
    }

    [Fact]
    public void TunesAreSaidWithTheRuleTheyChange()
    {
        var compilation = RuleFile.Compile("""
            ruleset "dinas" version "1.0.0"
            import "asnethics/se137" version "1.*" as se137
            tune se137.ETIKA-03
              set severity low
              add word "kata uji coba" to sifat
              ignore sifat inside phrase "dasar babi kata uji"
              because "uji"
            end
            disable se137.ETIKA-02 because "uji" until 2027-01-05
            """);

        var tuned = compilation.ReadBack("ETIKA-03")!;
        Assert.Contains("sebagai indikasi tingkat rendah", tuned, StringComparison.Ordinal);
        Assert.Contains(", ditambah kata “kata uji coba”", tuned, StringComparison.Ordinal);
        Assert.Contains("; temuan ‹sifat› diabaikan bila seluruhnya berada di dalam frasa “dasar babi kata uji”", tuned, StringComparison.Ordinal);
        Assert.Contains(", tetapi dinonaktifkan sampai dengan 5 Januari 2027;", compilation.ReadBack("ETIKA-02"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheWholeBaseSetCanBeReadBack()
    {
        var compilation = RuleSetCompiler.Compile(BuiltInRuleSets.Se137Sources, new RuleSetCompilerOptions { RunExamples = false });

        Assert.All(compilation.RuleSet!.Rules, rule =>
        {
            var sentence = compilation.ReadBack(rule.Id, rule.RuleSet)!;
            Assert.StartsWith($"Aturan {rule.Id} ({rule.Title}) dari kumpulan aturan “asnethics/se137”", sentence, StringComparison.Ordinal);
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void WhatIsNotThereIsNotReadBack()
    {
        var compilation = RuleFile.Compile(RuleFile.Header + RuleFile.Guidelines + RuleFile.Rule());

        Assert.NotNull(compilation.ReadBack("UJI-01"));
        Assert.NotNull(compilation.ReadBack("UJI-01", "uji"));
        Assert.Null(compilation.ReadBack("UJI-02"));
        Assert.Null(compilation.ReadBack("UJI-01", "lain"));
        Assert.Null(RuleFile.Compile(RuleFile.Header + RuleFile.Rule()).ReadBack("UJI-01"));
    }

    private static string ReadBack(string file)
    {
        var compilation = RuleFile.Compile(file, new RuleSetCompilerOptions { RunExamples = false });
        Assert.True(compilation.RuleSet is not null, string.Join("\n", compilation.Diagnostics.Select(diagnostic => diagnostic.Render())));
        return compilation.ReadBack("UJI-01")!;
    }

    private static RuleFileSyntax Parse(string file)
    {
        var source = new SourceText("uji.asnrules", file);
        return RuleParser.Parse(source, new DiagnosticBag(100).In(source), RuleLimits.Default);
    }

    /// <summary>All nodes of a tree, by the properties of its records.</summary>
    private static IEnumerable<SyntaxNode> Nodes(SyntaxNode node) =>
        node.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).Select(property => property.GetValue(node)).SelectMany(value => value switch
        {
            SyntaxNode child => Nodes(child),
            IEnumerable<SyntaxNode> children => children.SelectMany(Nodes),
            _ => [],
        }).Prepend(node);

    private static string FileWith(string body) =>
        $"""
        ruleset "uji" version "1.0.0"
        guidelines "UJI" "Pedoman uji"
          1 "Satu"
        end
        facts
          has_link  yes_no "posting memuat tautan"
          account   one_of "pribadi", "resmi"
          followers number 0..1000
        end
        list @tolak "penolakan"
          word "jangan"
          @dalam
        end
        list @dalam
          root "lawan"
        end
        list @berkas from "data/golongan.txt"
        rule UJI-01 "Aturan uji"
          guideline 1 severity medium
          {body}
          examples
            yes "-"
            no  "-"
          end
        end
        """;
}
