namespace AsnEthics.Rules.Normalization;

/// <summary>
/// Regional indicators: pairs that are the code of a region are flags, and a run in which any pair is not, or one is left over, is written with them as letters. 🇮🇩 is a flag, 🇭🇴🇦🇽 are letters.
/// </summary>
internal static class RegionalIndicators
{
    /// <summary>A longer run is a row of flags: nobody writes a word of that many letters.</summary>
    private const int LongestWord = 40;

    private const int First = 0x1F1E6;

    /// <summary>The flags that Unicode recommends for interchange (UTS #51, emoji-sequences.txt 15.0, RGI_Emoji_Flag_Sequence): ISO 3166-1 with AC, CP, DG, EA, EU, IC, TA, UN and XK.</summary>
    private static readonly HashSet<string> Regions =
    [
        .. ("AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ "
            + "EA EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ "
            + "LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW "
            + "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW").Split(' '),
    ];

    /// <summary>Whether the run around an indicator is written as letters.</summary>
    public static bool AreLetters(string text, int index)
    {
        var start = index;
        for (var before = 0; before < LongestWord && start >= 2 && LetterAt(text, start - 2) != '\0'; before++)
            start -= 2;

        var pair = new char[2];
        var count = 0;
        var flags = true;
        for (var position = start; LetterAt(text, position) is var letter && letter != '\0'; position += 2)
        {
            if (++count > LongestWord)
                return false;
            pair[(count - 1) % 2] = letter;
            if (count % 2 == 0)
                flags &= Regions.Contains(new string(pair));
        }

        return !flags || count % 2 != 0;
    }

    private static char LetterAt(string text, int index)
    {
        if (index + 1 >= text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
            return '\0';
        var codePoint = char.ConvertToUtf32(text[index], text[index + 1]);
        return EmojiCharacters.IsRegionalIndicator(codePoint) ? (char)('A' + codePoint - First) : '\0';
    }
}
