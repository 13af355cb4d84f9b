namespace AsnEthics.Rules.Normalization;

/// <summary>Words whose full stop does not end a sentence.</summary>
internal static class Abbreviations
{
    private const int LongestPartOfDegree = 4;

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        // titles and forms of address
        "dr", "drs", "dra", "drg", "drh", "prof", "ir", "hj", "kh", "ust", "tn", "ny", "nn", "sdr", "sdri", "bpk", "bp", "yth", "alm", "st",
        // degrees, as far as they are more than one letter
        "pd", "si", "sos", "kom", "hum", "kes", "kep", "farm", "psi", "ag", "ap", "stp", "ec", "ph", "sc", "amd", "msi", "spd", "skom",
        // addresses and places
        "jl", "jln", "gg", "no", "rt", "rw", "ds", "dsn", "kel", "kec", "kab", "prov", "kp", "komp", "lt",
        // documents, dates and amounts
        "hlm", "hal", "ps", "ay", "pkl", "tgl", "tg", "jan", "feb", "mar", "apr", "jun", "jul", "agt", "ags", "agu", "sep", "sept", "okt", "nov", "des", "rp", "telp", "tlp", "fax", "ext",
        "lamp", "ttd", "cq", "dkk", "dll", "dsb", "dst", "tsb", "ybs", "spt", "sbb", "vs", "vol", "ed", "pt", "cv", "tbk", "ltd", "inc",
    };

    /// <summary>Whether the full stop directly behind the word token leaves the sentence open.</summary>
    public static bool KeepOpen(string text, Token token, Token? before)
    {
        if (token.Kind == TokenKind.Number)
            return true;
        if (token.Kind != TokenKind.Word)
            return false;

        var length = token.End - token.Start;
        if (length == 1)
            return true;
        if (length > LongestPartOfDegree)
            return false;
        if (Known.Contains(text.Substring(token.Start, length).ToLowerInvariant()))
            return true;

        // S.Pd. and a.n. hang together by full stops without a space
        return before is { Kind: TokenKind.Word } previous
            && previous.End + 1 == token.Start
            && text[previous.End] == '.'
            && previous.End - previous.Start <= LongestPartOfDegree - 1;
    }
}
