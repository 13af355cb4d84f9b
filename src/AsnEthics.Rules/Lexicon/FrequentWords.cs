namespace AsnEthics.Rules.Lexicon;

/// <summary>
/// The words that stand in a large share of all Indonesian posts, with their short spellings. Only speed hangs on the list: of the words that a rule needs together, one that is not in it is looked
/// for first.
/// </summary>
internal static class FrequentWords
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "yang", "dan", "di", "ke", "dari", "ini", "itu", "untuk", "dengan", "tidak", "ada", "saya", "kamu", "aku", "dia", "mereka", "kita", "kami", "anda", "akan", "sudah", "telah", "bisa", "dapat", "juga", "karena",
        "pada", "adalah", "jangan", "apa", "jadi", "kalau", "kalo", "lagi", "mau", "orang", "bukan", "belum", "hanya", "lebih", "sangat", "saja", "aja", "masih", "pak", "bu", "bapak", "ibu", "semua", "satu", "dua",
        "tiga", "hari", "tahun", "oleh", "dalam", "atau", "tapi", "tetapi", "seperti", "sama", "banyak", "harus", "baru", "biar", "buat", "banget", "bagi", "bahwa", "cuma", "dulu", "ga", "gak", "gk", "nggak", "enggak",
        "gue", "gw", "gua", "lo", "lu", "loe", "elo", "yg", "dgn", "utk", "dr", "tdk", "jgn", "org", "sdh", "udah", "klo", "kl", "krn", "jd", "bgt", "tp", "sm", "dlm", "pd", "ya", "yaa", "iya", "sih", "deh", "dong", "kok",
        "nya", "ku", "mu", "si", "sang", "para", "se", "saat", "ketika", "agar", "maka", "sampai", "punya", "tau", "tahu", "kata", "kan", "lah", "pun", "mana", "siapa", "kenapa", "gimana", "begitu", "gitu", "begini",
        "gini", "sini", "situ", "sana", "negara", "rakyat", "presiden", "indonesia", "anak", "kerja", "main", "pake", "pakai", "info", "ayo", "min", "admin", "user", "rt", "url", "the", "to", "you", "i", "a", "no",
    };

    /// <summary>Whether the word, in lower case, is one of them.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
