using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Normalization;

public sealed class SpellingTableTests
{
    /// <summary>Ordinary words, names and abbreviations that look like careless spellings of another word.</summary>
    private const string OrdinaryWordsThatLookCareless =
        """
        abg ada adu agen ai akal ala alah ama apel api arah asa asi asing asn atas atm ayah baca badan bagi bahan bak bali bang banting bapa bara baru basa basi batas batu bawah bayi bebas belah bela benda beras bia
        bini bodo bola boleh boro bos bri buah buk bukit buku bulan bumi buntut buru buta cair cakap cara cari catat cari cuci curi dada dana dang dara dasar data dato deh depan desa diri doa dok dong dosa duka duri
        elang enam entah era esa gaji gala gali ganas ganda garis gede gelar gera gigi gizi goa gula guru hal hama hamil hasil hawa henti hina hobi ibu ikan ikat ilmu imam ini iri isi iso isu item izin jaga jaket jala
        jana jari jasa jati jawa jera jual kaca kaji kaki kala kali kan kapal kapur kapas kari karir kasa kasi kasar kasur kata kawin kaya kebun kera keras kerap kode kok kopi kota koyo krim kuda kue kuku kuli kuping
        kursi kutu laba ladang lagu laki lama lawak lebah lele lem lidah lima lipat loh luka lulus lumpur maha maka malu mama mana mandi manis mantan mas masa masing mata mati medan meja merek merah mili minat mobil
        modal moral muda mudik muka murni musik nasi nasib nilai obat otak pacu padi pajak paku palu panah pangan papan para pasang pasar pasir pena peran perak pesta petani pinta pipi pisah pns pola potong puas pukat
        puncak pura putra raba raga raja rak rakit rantai rapi rasa rawa ritus roda roti rugi ruko rupa rusa saat sabar sabun sah saji saku salam sama sana sapa sapi sapu sara satuan sawah sayang sbb sby seri sera setia
        sewa sih sila sisa sisi sma smp soto spa suap suara sudut suku sumur sungai surga susu taat tali tamu tanah tani tapa tapi tari tas tata tebu teh tema tenda tepi tera tiba tiga tikus tim tiru toko tua tubuh tugu
        tuli tumpah tur uap ujar ukir ulah ulang umur upah upaya urat usaha usia utara utama utang waris warna warga wat wira zaman
        """;

    /// <summary>Also ordinary words: gua is a cave as well, but the colloquial one is what posts mean; the others mean what their full words mean.</summary>
    private static readonly string[] Accepted = ["gua", "kenapa", "pengin", "pingin", "mentri", "negri"];

    public static TheoryData<string> Cases() => LineCases.Read("Reading/spellings.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void ASpellingIsReadAsItsFullWords(string line)
    {
        var parts = line.Split("=>", StringSplitOptions.TrimEntries);
        var readings = WordReader.Read(parts[0], ReadingSteps.None).Where(reading => (reading.Steps & ReadingSteps.Slang) != 0).Select(reading => reading.Key);
        var expected = parts[1].Split(", ", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected.Order(StringComparer.Ordinal), readings.Where(key => expected.Contains(key) || expected.Length == 0).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheTableHoldsSeveralHundredWords()
    {
        Assert.True(SpellingTable.All.Count >= 1400, $"{SpellingTable.All.Count} spellings");
        Assert.True(FullWords().Distinct().Count() >= 500);
    }

    [Fact]
    public void NoSpellingIsAnOrdinaryWordOfAnotherMeaning()
    {
        var careless = OrdinaryWordsThatLookCareless.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        Assert.DoesNotContain(SpellingTable.All, spelling => (careless.Contains(spelling) || OrdinaryWords.StandsAlone(spelling)) && !Accepted.Contains(spelling));
    }

    [Fact]
    public void EachFullWordIsPlainAndNoSpellingItself() =>
        Assert.DoesNotContain(FullWords(), word => word.Length < 2 || word.Any(unit => unit is < 'a' or > 'z') || SpellingTable.All.Contains(word));

    [Fact]
    public void EachSpellingIsWrittenSmallAndHasTwoLettersOrMore() =>
        Assert.DoesNotContain(SpellingTable.All, spelling => spelling.Length < 2 || spelling.Any(unit => unit is (< 'a' or > 'z') and not '\''));

    [Fact]
    public void NoSpellingNeedsAnotherStep() =>
        Assert.DoesNotContain(SpellingTable.All, spelling =>
            SpellingTable.FullWords(spelling).Any(word => WordReader.Read(spelling, ReadingSteps.None).Any(reading => reading.Key == word.Word && (reading.Steps & ReadingSteps.Slang) == 0)));

    /// <summary>A spelling with what leans on it must not be another word: ka with -mu would be kamu, which is why kakak has no spelling ka.</summary>
    [Fact]
    public void NoSpellingWithWhatLeansOnItIsAnotherWord()
    {
        var inflected = SpellingTable.All.Where(spelling => spelling.Length >= 3).SelectMany(spelling => SpellingTable.FullWords(spelling).SelectMany(word =>
            word.Class.Endings().Append("").SelectMany(ending => word.Class.Prefixes().Append("").Select(prefix => (Spelling: spelling, Form: prefix + spelling + ending)))));
        var full = FullWords().ToHashSet(StringComparer.Ordinal);
        Assert.Empty(inflected.Where(form => form.Form != form.Spelling && (full.Contains(form.Form) || OrdinaryWords.StandsAlone(form.Form))).Select(form => form.Form));
    }

    [Theory]
    [InlineData("word \"gak\"", "Saya tidak tahu", true)]
    [InlineData("word \"gak\"", "Saya tdk tahu", true)]
    [InlineData("word \"tidak\"", "Saya gak tahu", true)]
    [InlineData("phrase \"dasar lo\"", "Dasar kamu", true)]
    [InlineData("word \"org\"", "Banyak orangnya", true)]
    [InlineData("word \"gak\" no slang", "Saya tidak tahu", false)]
    [InlineData("word \"gak\" no slang", "Saya gak tahu", true)]
    [InlineData("word \"km\"", "Jaraknya kilometer", false)]
    [InlineData("word \"km\"", "Jaraknya 5 km", true)]
    [InlineData("exact \"gak\"", "Saya tidak tahu", false)]
    public void AShortSpellingInAPatternStandsForItsFullWord(string pattern, string post, bool found)
    {
        var rules = CompiledRules.CompileRule($"guideline 1 severity low message id \"x\" find p : {pattern} end flag sentence when p");
        Assert.Equal(found, rules.Check(post).HasFindings);
    }

    [Fact]
    public void AFullWordStandsWhereItsSpellingStood()
    {
        var reading = WordReader.Read("dibyrnya", ReadingSteps.None).Single(reading => reading.Key == "dibayarnya");
        Assert.Equal(new TextRange(0, 2), reading.Written(0, 2));
        Assert.Equal(new TextRange(2, 5), reading.Written(2, 5));
        Assert.Equal(new TextRange(5, 8), reading.Written(7, 3));
    }

    private static IEnumerable<string> FullWords() => SpellingTable.All.SelectMany(spelling => SpellingTable.FullWords(spelling)).Select(word => word.Word);
}
