using System.Text;

namespace AsnEthics.Rules.Tool.Disguises;

/// <summary>Marks over, under and through the letters.</summary>
internal static class CombiningMarks
{
    public static IEnumerable<Disguise> All =>
    [
        Disguise.OfWords("one mark each", "A mark on each letter, apart from the letter, so that no table of accented letters helps.", (word, random) => Marked(word, () => 1, random)),
        Disguise.OfWords("stacked marks", "Zalgo text: the marks climb over the line.", (word, random) => Marked(word, () => 3 + random.Next(10), random)),
        Same("struck through", "Chats and stylers strike words through.", "\u0336"),
        Same("slashed", "A short solidus through each letter.", "\u0337"),
        Same("underlined", "Stylers underline words.", "\u0332"),
        Same("enclosed", "A circle or square drawn around each letter.", "\u20DD"),
    ];

    private static Disguise Same(string name, string why, string mark) => Disguise.OfLetters(name, why, (letter, _) => letter + mark);

    private static string Marked(string word, Func<int> count, Random random)
    {
        var text = new StringBuilder();
        foreach (var letter in word)
        {
            text.Append(letter);
            for (var mark = count(); mark > 0; mark--)
                text.Append((char)(0x0300 + random.Next(0x4F)));
        }

        return text.ToString();
    }
}
