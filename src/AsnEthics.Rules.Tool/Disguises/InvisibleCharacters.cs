namespace AsnEthics.Rules.Tool.Disguises;

/// <summary>Characters between the letters that are not seen.</summary>
internal static class InvisibleCharacters
{
    private static readonly string[] ZeroWidth = ["\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u2063"];

    public static IEnumerable<Disguise> All =>
    [
        Between("zero-width space", "Copied from a web page's generator; the word looks untouched.", "\u200B"),
        Between("zero-width joiner", "On every phone's emoji keyboard.", "\u200D"),
        Between("zero-width non-joiner", "On Arabic and Persian keyboards.", "\u200C"),
        Between("word joiner", "The successor of the byte-order mark inside text.", "\u2060"),
        Disguise.OfWords("mixed zero-width", "Several kinds and several in a row, at random.", (word, random) =>
            Separated.Join(word, () => string.Concat(Enumerable.Range(0, 1 + random.Next(3)).Select(_ => ZeroWidth[random.Next(ZeroWidth.Length)])))),
        Disguise.OfWords("one zero-width character", "One place is enough against a plain comparison.", (word, random) => Separated.Cut(word, ZeroWidth[random.Next(ZeroWidth.Length)], random)),
        Between("soft hyphen", "Shown at the end of a line only.", "\u00AD"),
        Between("variation selectors", "Meant for emoji and unseen behind letters.", "\uFE0F"),
        Disguise.OfWords("supplementary variation selectors", "The same from beyond the first plane, used to smuggle data.", (word, random) => Separated.Join(word, () => char.ConvertFromUtf32(0xE0100 + random.Next(240)))),
        Disguise.OfWords("tag characters", "Deprecated language tags, unseen everywhere.", (word, random) => Separated.Join(word, () => char.ConvertFromUtf32(0xE0061 + random.Next(26)))),
        Between("combining grapheme joiner", "A mark without a shape.", "\u034F"),
        Disguise.OfWords("direction marks inside", "Marks and isolates that change nothing in left-to-right text.", (word, random) =>
            Separated.Join(word, () => new[] { "\u200E", "\u202A\u202C", "\u2066\u2069", "\u061C" }[random.Next(4)])),
        Disguise.OfWords("overridden direction", "The letters are written backwards and shown forwards.", word => "\u202E" + Moved.Reverse(word) + "\u202C"),
    ];

    private static Disguise Between(string name, string why, string character) => Disguise.OfWords(name, why, word => string.Join(character, word.Select(letter => letter.ToString())));
}
