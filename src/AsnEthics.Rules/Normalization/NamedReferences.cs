using System.Globalization;

namespace AsnEthics.Rules.Normalization;

/// <summary>
/// The named character references that can hide in a word: Latin letters with accents, the styled letters (<c>&amp;afr;</c>, <c>&amp;aopf;</c>, <c>&amp;ascr;</c>), spaces and what does not show, and the
/// signs that escaping itself makes. Source: HTML Living Standard, section 13.5, of whose 2,231 names this is the part that a word can hold.
/// </summary>
internal static class NamedReferences
{
    private const int LongestName = 16;

    /// <summary>Names that browsers also read without the semicolon, from the first HTML.</summary>
    private const string Legacy =
        "agrave=E0 Agrave=C0 aacute=E1 Aacute=C1 acirc=E2 Acirc=C2 atilde=E3 Atilde=C3 auml=E4 Auml=C4 aring=E5 Aring=C5 aelig=E6 ccedil=E7 Ccedil=C7 egrave=E8 Egrave=C8 "
        + "eacute=E9 Eacute=C9 ecirc=EA Ecirc=CA euml=EB Euml=CB igrave=EC Igrave=CC iacute=ED Iacute=CD icirc=EE Icirc=CE iuml=EF Iuml=CF eth=F0 ETH=D0 ntilde=F1 Ntilde=D1 "
        + "ograve=F2 Ograve=D2 oacute=F3 Oacute=D3 ocirc=F4 Ocirc=D4 otilde=F5 Otilde=D5 ouml=F6 Ouml=D6 oslash=F8 Oslash=D8 ugrave=F9 Ugrave=D9 uacute=FA Uacute=DA ucirc=FB "
        + "Ucirc=DB uuml=FC Uuml=DC yacute=FD Yacute=DD thorn=FE THORN=DE yuml=FF szlig=DF nbsp=A0 shy=AD";

    private const string WithSemicolon =
        "abreve=103 amacr=101 aogon=105 cacute=107 ccirc=109 ccaron=10D cdot=10B dcaron=10F dstrok=111 emacr=113 eogon=119 ecaron=11B edot=117 gbreve=11F gacute=1F5 gcirc=11D "
        + "gdot=121 hcirc=125 hstrok=127 imacr=12B iogon=12F itilde=129 jcirc=135 kcedil=137 lacute=13A lcaron=13E lcedil=13C lstrok=142 lmidot=140 nacute=144 ncaron=148 "
        + "ncedil=146 omacr=14D odot=2299 odblac=151 racute=155 rcaron=159 rcedil=157 sacute=15B scirc=15D scaron=161 sdot=22C5 scedil=15F tcaron=165 tdot=20DB tcedil=163 "
        + "tstrok=167 ubreve=16D umacr=16B uogon=173 uring=16F utilde=169 udblac=171 wcirc=175 ycirc=177 zacute=17A zcaron=17E zdot=17C Abreve=102 Amacr=100 Aogon=104 "
        + "Cacute=106 Ccirc=108 Ccaron=10C Cdot=10A Dcaron=10E Dstrok=110 Emacr=112 Eogon=118 Ecaron=11A Edot=116 Gbreve=11E Gcirc=11C Gdot=120 Gcedil=122 Hcirc=124 Hstrok=126 "
        + "Imacr=12A Iogon=12E Idot=130 Itilde=128 Jcirc=134 Kcedil=136 Lacute=139 Lcaron=13D Lcedil=13B Lstrok=141 Lmidot=13F Nacute=143 Ncaron=147 Ncedil=145 Omacr=14C "
        + "Odblac=150 Racute=154 Rcaron=158 Rcedil=156 Sacute=15A Scirc=15C Scaron=160 Scedil=15E Tcaron=164 Tcedil=162 Tstrok=166 Ubreve=16C Umacr=16A Uogon=172 Uring=16E "
        + "Utilde=168 Udblac=170 Wcirc=174 Ycirc=176 Yuml=178 Zacute=179 Zcaron=17D Zdot=17B inodot=131 imath=131 OElig=152 oelig=153 IJlig=132 ijlig=133 fflig=FB00 ffilig=FB03 "
        + "ffllig=FB04 filig=FB01 fllig=FB02 amp=26 lt=3C gt=3E quot=22 apos=27 zwj=200D zwnj=200C lrm=200E rlm=200F ZeroWidthSpace=200B NoBreak=2060 ensp=2002 emsp=2003 "
        + "thinsp=2009 hairsp=200A NonBreakingSpace=A0 Tab=9 NewLine=A num=23 excl=21 period=2E comma=2C commat=40 dollar=24 ast=2A lowbar=5F hyphen=2010";

    private static readonly Dictionary<string, int> LegacyNames = Parse(Legacy);
    private static readonly Dictionary<string, int> Names = Parse(WithSemicolon);

    /// <summary>The character named from <paramref name="start"/>, behind the ampersand, and the end of the reference.</summary>
    public static bool TryRead(string text, int start, out int codePoint, out int end)
    {
        var nameEnd = start;
        while (nameEnd < text.Length && nameEnd - start < LongestName && text[nameEnd] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            nameEnd++;

        end = nameEnd + 1;
        if (nameEnd > start && nameEnd < text.Length && text[nameEnd] == ';' && TryFind(text.Substring(start, nameEnd - start), out codePoint))
            return true;

        for (end = nameEnd; end - start > 2; end--)
        {
            if (LegacyNames.TryGetValue(text.Substring(start, end - start), out codePoint))
                return true;
        }

        codePoint = 0;
        return false;
    }

    private static bool TryFind(string name, out int codePoint)
    {
        if (LegacyNames.TryGetValue(name, out codePoint) || Names.TryGetValue(name, out codePoint))
            return true;

        codePoint = name[0];
        return name.Length is 3 or 4 && name.Substring(1) is "fr" or "opf" or "scr";
    }

    private static Dictionary<string, int> Parse(string names)
    {
        var parsed = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in names.Split(' '))
        {
            var sign = entry.IndexOf('=');
            parsed.Add(entry.Substring(0, sign), int.Parse(entry.Substring(sign + 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        }

        return parsed;
    }
}
