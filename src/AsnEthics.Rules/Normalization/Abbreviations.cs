namespace AsnEthics.Rules.Normalization;

/// <summary>Words whose full stop does not end a sentence: always, before a number, or unless a capital letter follows.</summary>
internal static class Abbreviations
{
    private const int LongestPart = 4;
    private const int LongestPartBefore = 3;

    /// <summary>What stands before a name, a number or an explanation, and never last.</summary>
    private static readonly ShortWordList Leading = new(
        // titles, ranks and forms of address
        "dr", "drs", "dra", "drg", "drh", "prof", "ir", "hj", "kh", "ust", "ustz", "tn", "ny", "nn", "sdr", "sdri", "bpk", "bp", "yth", "alm", "almh", "st", "jend", "letjen", "mayjen", "brigjen", "kol", "letkol",
        "kapt", "lettu", "letda", "serka", "sertu", "serda", "kombes", "kompol", "akp", "iptu", "ipda", "aiptu", "aipda", "bripka", "brigpol",

        // addresses and firms
        "jl", "jln", "gg", "ds", "dsn", "kel", "kec", "kab", "prov", "kp", "komp", "perum", "pt", "cv", "ud", "yay",

        // documents and what is spelled out behind
        "no", "nmr", "tgl", "tlp", "telp", "hp", "fax", "hlm", "lamp", "cq", "spt", "sbb", "vs", "ttd", "an");

    /// <summary>Words in their own right (hal, mei, ed) that are an abbreviation before a number only.</summary>
    private static readonly ShortWordList BeforeNumber = new(
        "hal", "ps", "psl", "ay", "pkl", "tg", "rt", "rw", "lt", "kav", "blok", "bab", "vol", "ed", "ext", "rek", "norek", "rp", "th", "thn",
        "jan", "feb", "mar", "apr", "jun", "jul", "agt", "ags", "agu", "sep", "sept", "okt", "nov", "des");

    /// <summary>What often stands last: the sentence goes on only where no capital letter follows.</summary>
    private static readonly ShortWordList Trailing = new(
        "dkk", "dll", "dsb", "dst", "tsb", "ybs", "cs", "tbk", "ltd", "inc", "corp", "jr", "sr");

    /// <summary>The parts of academic degrees, behind a single letter or another part: S.Pd., S. Sos., A.Md.Kep.</summary>
    private static readonly ShortWordList Degrees = new(
        "pd", "si", "sos", "kom", "hum", "kes", "kep", "farm", "psi", "ag", "ap", "stp", "ec", "ph", "sc", "md", "kn", "th", "ked", "keb", "gz", "ak", "ip", "ikom", "ars", "sn", "pt", "hut", "par", "tr", "pdi", "akt", "mp");

    /// <summary>Whether the full stop directly behind the token leaves the sentence open.</summary>
    public static bool KeepOpen(string text, List<Token> tokens, int index)
    {
        var token = tokens[index];
        if (token.Kind != TokenKind.Word)
            return false;

        var length = token.End - token.Start;
        if (length == 1)
            return true;

        var word = ShortWordList.KeyOf(text.AsSpan(token.Start, length));
        var next = index + 1 < tokens.Count ? text[tokens[index + 1].Start] : '\0';
        if (Leading.Contains(word))
            return true;
        if (BeforeNumber.Contains(word))
            return char.IsDigit(next);
        if (Trailing.Contains(word))
            return !char.IsUpper(next);
        return length <= LongestPart && index > 0 && HangsTogether(text, tokens, index, word);
    }

    /// <summary>S.Pd. and s.d. hang together by full stops without a space; of degrees the parts may also be set apart.</summary>
    private static bool HangsTogether(string text, List<Token> tokens, int index, ulong word)
    {
        var before = tokens[index - 1];
        if (before.Kind != TokenKind.Word || before.End >= text.Length || text[before.End] != '.')
            return false;

        var length = before.End - before.Start;
        var gap = tokens[index].Start - before.End;
        return (gap == 1 && length <= LongestPartBefore) || (gap == 2 && length == 1 && char.IsUpper(text[before.Start]) && Degrees.Contains(word));
    }
}
