namespace AsnEthics.Rules.Tool.Disguises;

/// <summary>The right letters in another order.</summary>
internal static class Moved
{
    private static readonly Alphabet UpsideDown = Alphabet.Of("ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz");

    public static IEnumerable<Disguise> All =>
    [
        Disguise.OfWords("neighbours swapped", "bagnsat: readers put the inner letters right.", (word, random) => Swapped(word, random)),
        Disguise.OfWords("first letters swapped", "abngsat: the same at the beginning.", word => word[0] == word[1] ? null : string.Concat(word[1], word[0]) + word[2..]),
        Disguise.OfWords("reversed", "tasgnab: a game of every generation.", word => Reverse(word) is var reversed && reversed != word ? reversed : null),
        Disguise.OfWords("upside down", "Turned letters in reverse order.", word => string.Concat(Reverse(word).Select(letter => UpsideDown[letter]))),
    ];

    public static string Reverse(string word) => string.Concat(word.Reverse());

    /// <summary>Two different neighbours inside the word; the ends stay.</summary>
    private static string? Swapped(string word, Random random)
    {
        var places = Enumerable.Range(1, word.Length - 3).Where(place => word[place] != word[place + 1]).ToArray();
        if (places.Length == 0)
            return null;
        var chosen = places[random.Next(places.Length)];
        return word[..chosen] + word[chosen + 1] + word[chosen] + word[(chosen + 2)..];
    }
}
