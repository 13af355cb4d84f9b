namespace AsnEthics.Rules.Tool.Disguises;

/// <summary>Letters from elsewhere in Unicode that are meant as Latin letters: what the "fancy text" pages and keyboards offer.</summary>
internal static class StyledLetters
{
    private static readonly Alphabet SmallCapitals = Alphabet.Of("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ");
    private static readonly Alphabet Superscript = Alphabet.Of("ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖ-ʳˢᵗᵘᵛʷˣʸᶻ");
    private static readonly Alphabet Script = Alphabet.Of("𝒶𝒷𝒸𝒹ℯ𝒻ℊ𝒽𝒾𝒿𝓀𝓁𝓂𝓃ℴ𝓅𝓆𝓇𝓈𝓉𝓊𝓋𝓌𝓍𝓎𝓏");
    private static readonly Alphabet FullWidth = Alphabet.From(0xFF41);
    private static readonly Alphabet Bold = Alphabet.From(0x1D41A);
    private static readonly Alphabet Fraktur = Alphabet.From(0x1D51E);
    private static readonly Alphabet Circled = Alphabet.From(0x24D0);
    private static readonly Alphabet NegativeSquared = Alphabet.From(0x1F170);

    public static IEnumerable<Disguise> All =>
    [
        Same("full-width", "The wide letters of East Asian keyboards look almost like the plain ones.", FullWidth),
        Same("full-width capitals", "The same in capitals, which fold in two steps.", Alphabet.From(0xFF21)),
        Same("mathematical bold", "The commonest style of text that pages and bios are decorated with.", Bold),
        Same("mathematical sans bold italic", "Phone keyboards with styles offer it as slanted text.", Alphabet.From(0x1D656)),
        Same("mathematical script", "Three of its letters stand outside their row (e, g, o), where tables made by counting go wrong.", Script),
        Same("mathematical bold script", "The script that has no gaps.", Alphabet.From(0x1D4EA)),
        Same("mathematical fraktur", "Old German letters, a favourite of nicknames.", Fraktur),
        Same("mathematical double-struck", "Blackboard letters from the same pages.", Alphabet.From(0x1D552)),
        Same("mathematical monospace", "Typewriter letters from the same pages.", Alphabet.From(0x1D68A)),
        Same("circled", "Letters in circles decorate slogans.", Circled),
        Same("negative circled", "White letters in black circles; there are capitals only.", Alphabet.From(0x1F150)),
        Same("squared", "Letters in boxes; there are capitals only.", Alphabet.From(0x1F130)),
        Same("negative squared", "Blood group buttons and their like, sent as emoji.", NegativeSquared),
        Same("parenthesised", "Letters in parentheses that are one character each.", Alphabet.From(0x249C)),
        Disguise.OfWords("regional indicators", "Flag letters stand apart where two would make a flag, so people put an invisible character or a blank between.",
            (word, random) => string.Join(random.Next(3) switch { 0 => "\u200B", 1 => "\u200C", _ => " " }, word.Select(letter => Alphabet.From(0x1F1E6)[letter]))),
        Same("small capitals", "Phonetic letters that look like capitals at half height.", SmallCapitals),
        Same("superscript", "Modifier letters, as whispered asides.", Superscript),
        Same("styled as CJK", "Characters of several scripts that resemble capitals in outline.", Alphabet.Of("卂乃匚ᗪ乇千Ꮆ卄丨ﾌҜㄥ爪几ㄖ卩Ɋ尺丂ㄒㄩᐯ山乂ㄚ乙")),
        Same("styled as Canadian syllabics", "The outlines of another script's syllables.", Alphabet.Of("ᗩᗷᑕᗪᗴᖴᘜᕼIᒍKᒪᗰᑎOᑭᑫᖇᔕTᑌᐯᗯ᙭Yᘔ")),
        Same("styled as Cherokee", "Cherokee capitals were modelled on Latin ones.", Alphabet.Of("ᎪᏴᏟᎠᎬFᏀᎻᏆᎫᏦᏞᎷNᎾᏢQᎡᏚᎢUᏙᎳXᎩᏃ")),
        Disguise.OfLetters("ransom note", "Each letter in another style, so that no single table of a style suffices.", (letter, random) =>
            new[] { FullWidth, Bold, Script, Fraktur, Circled, NegativeSquared, SmallCapitals }[random.Next(7)][letter]),
        Disguise.OfWords("one styled letter", "A single foreign letter breaks a plain comparison and is hardly seen.", (word, random) =>
        {
            var place = random.Next(word.Length);
            return word[..place] + (random.Next(2) == 0 ? Bold : FullWidth)[word[place]] + word[(place + 1)..];
        }),
    ];

    private static Disguise Same(string name, string why, Alphabet alphabet) => Disguise.OfLetters(name, why, (letter, _) => alphabet[letter]);
}
