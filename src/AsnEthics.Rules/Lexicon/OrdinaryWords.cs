namespace AsnEthics.Rules.Lexicon;

/// <summary>
/// Common words that look like a form of a shorter word but are none: masalah is not masa with -lah, sarapan not sarap with -an, merek not perek with a nasal. The generator
/// never offers them as a form of another root.
/// </summary>
internal static class OrdinaryWords
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        // like a clitic
        "masalah", "makalah", "istilah", "sekolah", "jumlah", "setelah", "langkah", "berkah", "naskah", "tingkah", "bertanya", "himpun", "rumpun", "perilaku", "kaidah", "silakan",
        "majalah", "celah", "belah", "serakah", "maskapai",

        // like -an, -kan, -i, -in
        "sarapan", "bulan", "jalan", "makan", "teman", "hutan", "taman", "badan", "dewan", "kawan", "lawan", "pesan", "ikan", "bukan", "akan", "rekan", "tekan", "setan", "ketan", "intan",
        "pahlawan", "wartawan", "kuman", "siluman", "laman", "zaman", "iman", "aman", "halaman", "kanan", "depan", "hewan", "pekan", "arisan", "paman", "kasihan",
        "babi", "api", "hati", "kaki", "gigi", "suci", "kopi", "tapi", "kali", "padi", "pagi", "sapi", "nasi", "puisi", "polisi", "posisi", "televisi", "bupati", "mati", "pasti", "menteri", "negeri",
        "matahari", "sendiri", "mandi", "sunyi", "jari", "lari", "hari", "dari", "peri", "beri", "istri", "santri", "bidadari", "misi", "visi", "revisi", "provinsi",
        "lain", "main", "dingin", "batin", "miskin", "rajin", "izin", "yakin", "angin", "mesin", "musim", "latin", "kain", "cermin", "licin", "lilin", "disiplin",

        // like di-, se-, ke-, ter-, ber-, per-, pe-
        "dia", "diri", "dinas", "dinding", "diam", "dinasti", "disko", "diskon", "dirgantara", "direksi", "direktur", "diskusi",
        "semua", "selama", "segera", "segar", "sedang", "sedih", "sehat", "selatan", "selasa", "senin", "sejarah", "sekretaris", "senang", "sepatu", "serang", "setia", "seleksi", "seragam", "semangat",
        "kepala", "kera", "keras", "kertas", "kemarin", "kemeja", "keluarga", "kelas", "kereta", "kesal", "kebun", "kecil", "kelam", "kemah", "kenal", "kemudian", "kejam", "kecap", "kesatria",
        "terima", "terang", "terigu", "terminal", "teras", "terong", "terus", "terbit", "teror", "teroris", "tertib",
        "berita", "beras", "berani", "berat", "berlian", "bersih", "beres", "berangkat", "beranda",
        "perang", "perlu", "percaya", "peran", "perahu", "perak", "periksa", "periode", "peristiwa", "perkara", "permata", "pertama", "perut", "persen", "perawan", "pergi",
        "pejabat", "pemuda", "penyu", "pelangi", "pelita", "petir", "pena", "penuh", "pesta", "peta", "peti", "pensiun", "pecah", "pedang", "pelan",

        // like a nasal
        "merek", "medan", "mudik", "masing", "masa", "masuk", "malam", "malas", "malu", "mana", "mantan", "manusia", "marah", "masak", "minta", "mobil", "modal", "mulai", "mulut", "murah", "musuh", "minum",
        "nama", "nanti", "nasib", "negara", "nilai", "nikah", "nomor", "nyata", "nyawa", "nyanyi", "ngeri", "naik", "nenek", "nabi", "nafas",
        "meja", "melati", "memang", "menang", "mental", "mentah", "mereka", "merah", "mesra", "mewah", "menu", "menantu", "meninggal", "mendung", "mentari", "merdeka", "merpati",

        // longer ones
        "asusila", "asuransi", "asumsi",
    };

    /// <summary>All ordinary words, in no order.</summary>
    public static IReadOnlyCollection<string> All => Known;

    /// <summary>Whether the word, in lower case, stands for itself whatever root it looks like a form of.</summary>
    public static bool StandsAlone(string word) => Known.Contains(word);

    /// <summary>Whether the word, in lower case, is spelled as an ordinary word or name.</summary>
    public static bool Contains(string word) => Known.Contains(word);

    /// <summary>Whether the word, in lower case, is an ordinary one, also with affixes, clitics or doubled; it may take too many words for ordinary, hardly too few.</summary>
    public static bool IsOrdinary(string word) => Known.Contains(word);
}
