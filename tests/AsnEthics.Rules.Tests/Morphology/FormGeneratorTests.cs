using AsnEthics.Rules.Morphology;

namespace AsnEthics.Rules.Tests.Morphology;

public sealed class FormGeneratorTests
{
    /// <summary>A root, then words that are forms of it.</summary>
    public static TheoryData<string, string> Forms => Pairs(
        "fitnah: fitnah memfitnah difitnah terfitnah fitnahan fitnahnya memfitnahnya memitnah pemfitnah pemfitnahan fitnahlah fitnah-memfitnah memfitnah-fitnah difitnah-fitnah fitnah-fitnah kufitnah kaufitnah memfitnahku",
        "sebar: menyebar menyebarkan disebar disebarkan tersebar penyebar penyebaran sebarkan sebarin nyebar nyebarin disebarin sebarlah sebarkanlah sebaran bersebaran ngesebar penyebarnya menyebar-nyebarkan menyebarkannya menyebari",
        "viral: memviralkan diviralkan viralkan diviralin viralin ngeviralin memviral viralnya keviralan di-viralkan di-viral",
        "bohong: berbohong membohongi dibohongi pembohong kebohongan bohong-bohong bohongi bohongin ngebohong ngebohongin dibohongin bohonglah terbohongi pembohongan kebohongannya",
        "pukul: memukul dipukul pemukul pemukulan terpukul pukulan memukuli dipukuli mukul mukulin dipukulin memukul-mukul pukul-memukul berpukulan sepukul",
        "tulis: menulis ditulis tulisan penulis penulisan tertulis nulis menuliskan dituliskan tulisannya",
        "kirim: mengirim dikirim kiriman pengirim pengiriman terkirim mengirimkan ngirim ngirimin kirimkan",
        "kritik: mengkritik mengritik dikritik kritikan pengkritik mengkritiknya",
        "transfer: mentransfer ditransfer transferan transferkan mentransferkan",
        "sukses: mensukseskan menyukseskan disukseskan kesuksesan tersukses",
        "ajar: belajar mengajar diajar pelajar pelajaran pengajar pengajaran mengajari diajari ajaran ajarkan ngajar ngajarin terpelajarkah!",
        "kerja: bekerja pekerja pekerjaan mengerjakan dikerjakan dikerjain kerjaan kerjakan ngerjain",
        "ternak: beternak peternak peternakan diternakkan",
        "renang: berenang perenang renangan",
        "rasa: merasa merasakan dirasa dirasakan berasa terasa perasa perasaan rasanya ngerasa ngerasain kerasa",
        "bom: mengebom dibom pengebom pengeboman membom ngebom bomnya",
        "cek: mengecek dicek pengecek ngecek cekin",
        "syukur: mensyukuri disyukuri bersyukur syukuri kesyukuran",
        "zalim: menzalimi dizalimi kezaliman",
        "hina: menghina dihina penghina penghinaan hinaan terhina ngehina ngehinain hinakan menghinakan kehinaan hina-menghina",
        "ancam: mengancam diancam ancaman pengancam pengancaman terancam ngancam ngancamin",
        "usir: mengusir diusir pengusiran terusir usiran ngusir usirlah",
        "coblos: mencoblos dicoblos pencoblosan coblosan nyoblos coblosin",
        "dukung: mendukung didukung pendukung dukungan pendukungnya ndukung dukunglah",
        "jual: menjual dijual penjual penjualan jualan terjual njual ngejual jualin",
        "ganti: mengganti diganti pengganti penggantian gantian gantikan menggantikan berganti tergantikan ngganti",
        "lawan: melawan dilawan perlawanan lawankan berlawanan ngelawan ngelawanin terlawan",
        "nyanyi: menyanyi dinyanyikan bernyanyi penyanyi nyanyian",
        "wajib: mewajibkan diwajibkan kewajiban berkewajiban!",
        "yakin: meyakini meyakinkan diyakini keyakinan berkeyakinan!",
        "panjang: memperpanjang diperpanjang memanjang perpanjangan kepanjangan memanjangkan",
        "ikut: ikut-ikutan mengikuti diikuti ikutan pengikut ngikut ngikutin keikutan ikut-ikut",
        "terbuka: terbukakah",
        "buka: membuka dibuka terbuka pembukaan keterbukaan bukaan bukain ngebuka",
        "agam: keberagaman beragam",
        "korupsi: mengkorupsi mengorupsi dikorupsi korupsinya",
        "baik: sebaik-baiknya terbaik kebaikan memperbaiki diperbaiki perbaikan baikan sebaik",
        "share: di-share dishare ngeshare share-nya!",
        "goblok: menggoblokkan digoblokin goblokin kegoblokan segoblok goblok-goblokan tergoblok gobloknya ngegoblok ngegoblokin",
        "asu: asunya keasuan");

    /// <summary>A root, then words that only look like a form of it.</summary>
    public static TheoryData<string, string> OtherWords => Pairs(
        "asing: masing masing-masing pemasing",
        "edan: medan Medan",
        "udik: mudik pemudik",
        "perek: merek bermerek",
        "sarap: sarapan",
        "asu: asusila asuransi kasur pasukan basuh",
        "masa: masalah",
        "ita: berita",
        "bab: babi",
        "ang: perang terang",
        "pala: kepala",
        "nas: dinas",
        "ular: menular",
        "rang: orang",
        "set: setan",
        "ani: berani",
        "kawin: kawinlahh",
        "fitnah: fitnaha memfitna difitnaah fitna",
        "sebar: sabar menyabar sebarang",
        "tahi: mentahi-tahu",
        "ajar: berjajar jajar kejar",
        "kali: sekaligus");

    [Theory]
    [MemberData(nameof(Forms))]
    public void FormsOfARootAreGenerated(string root, string form)
    {
        var forms = FormGenerator.Generate(root, AffixFilter.All, clitics: true);
        if (form.EndsWith('!'))
            Assert.DoesNotContain(form.TrimEnd('!'), forms.Keys); // a form of a form: out of reach on purpose
        else
            Assert.Contains(form, forms.Keys);
    }

    [Theory]
    [MemberData(nameof(OtherWords))]
    public void OtherWordsAreNoForms(string root, string word) =>
        Assert.DoesNotContain(word.ToLowerInvariant(), FormGenerator.Generate(root, AffixFilter.All, clitics: true).Keys);

    [Fact]
    public void TheTablesHoldMoreThanTwoHundredPairs() => Assert.True(Forms.Count + OtherWords.Count >= 200, $"{Forms.Count} + {OtherWords.Count}");

    [Theory]
    [InlineData("fitnah")]
    [InlineData("sebar")]
    [InlineData("viral")]
    [InlineData("hina")]
    [InlineData("goblok")]
    [InlineData("bom")]
    public void ARootHasSomeHundredsOfForms(string root) => Assert.InRange(FormGenerator.Generate(root, AffixFilter.All, clitics: true).Count, 250, 450);

    [Theory]
    [InlineData("fitnah", "None")]
    [InlineData("fitnahnya", "Clitic")]
    [InlineData("memfitnah", "Form")]
    [InlineData("memfitnahnya", "Clitic, Form")]
    [InlineData("kufitnah", "Clitic, Form")]
    [InlineData("fitnah-fitnah", "Reduplication")]
    [InlineData("fitnah-memfitnah", "Reduplication, Form")]
    public void AFormRemembersItsSteps(string form, string steps) =>
        Assert.Equal(steps, FormGenerator.Generate("fitnah", AffixFilter.All, clitics: true)[form].ToString());

    [Theory]
    [InlineData("fitnah", "except di-, ter-", "memfitnah pemfitnah fitnahan fitnah memfitnahnya", "difitnah terfitnah difitnahnya difitnah-fitnah diperfitnah")]
    [InlineData("fitnah", "only meN-", "fitnah memfitnah fitnahnya fitnah-memfitnah", "difitnah memfitnahkan pemfitnah fitnahan")]
    [InlineData("fitnah", "only meN-, -kan", "memfitnahkan fitnahkan memfitnah", "difitnahkan memfitnahi")]
    [InlineData("bohong", "except ke-an", "bohong kebohong pembohong bohongan", "kebohongan kebohongannya")]
    [InlineData("bohong", "except -an", "kebohongan bohongi", "bohongan pembohongan")]
    [InlineData("sebar", "except nge-", "menyebar sebarin", "nyebar ngesebar nyebarin")]
    [InlineData("sebar", "except -in", "sebarkan nyebar", "sebarin nyebarin disebarin")]
    [InlineData("panjang", "except per-", "memanjang", "memperpanjang diperpanjang perpanjangan")]
    [InlineData("hina", "only di-", "hina dihina", "menghina dihinakan")]
    public void FiltersKeepFormsByTheirAffixes(string root, string filter, string kept, string dropped)
    {
        var forms = FormGenerator.Generate(root, Parse(filter), clitics: true).Keys.ToHashSet();
        Assert.All(kept.Split(' '), form => Assert.Contains(form, forms));
        Assert.All(dropped.Split(' '), form => Assert.DoesNotContain(form, forms));
    }

    [Theory]
    [InlineData("fitnahnya")]
    [InlineData("memfitnahlah")]
    [InlineData("kufitnah")]
    public void WithoutCliticsNoneIsGenerated(string form) =>
        Assert.DoesNotContain(form, FormGenerator.Generate("fitnah", AffixFilter.All, clitics: false).Keys);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("bom2")]
    [InlineData("😀")]
    public void AnyTextIsTakenAsARoot(string root) => Assert.Contains(root, FormGenerator.Generate(root, AffixFilter.All, clitics: true).Keys);

    [Fact]
    public void TheRootItselfIsKeptWhateverItLooksLike() => Assert.Contains("babi", FormGenerator.Generate("babi", AffixFilter.All, clitics: true).Keys);

    private static AffixFilter Parse(string filter)
    {
        var affixes = Affixes.None;
        var only = filter.StartsWith("only ", StringComparison.Ordinal);
        foreach (var name in filter[(only ? 5 : 7)..].Split(", "))
        {
            Assert.True(Affix.TryParse(name, out var affix), name);
            affixes |= affix;
        }

        return only ? new AffixFilter(affixes, Affixes.None) : new AffixFilter(null, affixes);
    }

    private static TheoryData<string, string> Pairs(params string[] lines)
    {
        var pairs = new TheoryData<string, string>();
        foreach (var line in lines)
        {
            var parts = line.Split(": ");
            foreach (var word in parts[1].Split(' '))
                pairs.Add(parts[0], word);
        }

        return pairs;
    }
}
