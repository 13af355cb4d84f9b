namespace AsnEthics.Rules.Tool.Disguises;

/// <summary>
/// One way of hiding words from a word list while people still read them. Equal words and seeds give equal texts; a word that this way cannot change gives none.
/// </summary>
/// <param name="Name">Unique among all disguises.</param>
/// <param name="Why">Why people write so, or why it works.</param>
/// <param name="Hide">The hidden word, or null where this way does not apply to the word.</param>
internal sealed record Disguise(string Name, string Why, Func<string, Random, HiddenWord?> Hide)
{
    /// <summary>Words shorter than this stay plain in a phrase: people hide the telling word, not its <c>di</c> or <c>lu</c>.</summary>
    private const int ShortestHiddenWord = 4;

    /// <summary>A way that is applied to each longer word of a phrase.</summary>
    public static Disguise OfWords(string name, string why, Func<string, Random, string?> hide) => new(name, why, (text, random) =>
    {
        var words = text.Split(' ');
        var hidden = words.Select(word => word.Length < ShortestHiddenWord ? null : hide(word, random)).ToArray();
        return hidden.All(word => word is null) ? null : HiddenWord.Whole(string.Join(" ", hidden.Select((word, index) => word ?? words[index])));
    });

    /// <summary>A way that needs no chance.</summary>
    public static Disguise OfWords(string name, string why, Func<string, string?> hide) => OfWords(name, why, (word, _) => hide(word));

    /// <summary>A way that writes each letter in another form; a letter without one stays.</summary>
    public static Disguise OfLetters(string name, string why, Func<char, Random, string?> hide) =>
        OfWords(name, why, (word, random) =>
        {
            var letters = word.Select(letter => hide(letter, random)).ToArray();
            return letters.All(letter => letter is null) ? null : string.Concat(letters.Select((letter, index) => letter ?? word[index].ToString()));
        });

    /// <summary>The word as hidden for a seed.</summary>
    public HiddenWord? Write(string word, int seed) => Hide(word, new Random(StableSeed(Name + "/" + word, seed)));

    /// <summary>FNV-1a: <see cref="string.GetHashCode()"/> differs from run to run.</summary>
    private static int StableSeed(string text, int seed)
    {
        var hash = 2166136261u ^ (uint)seed;
        foreach (var unit in text)
            hash = (hash ^ unit) * 16777619;
        return (int)hash;
    }
}
