using System.Text;

namespace AsnEthics.Rules.Benchmarks.Terms;

/// <summary>
/// Distinct words in the sound of Indonesian, 4 to 12 letters of a-z with a mean of about 7, the same in every run. What matters to a matcher is like in real lists: lengths, and letters and beginnings that many words share.
/// </summary>
internal sealed class MadeUpWords(int seed, IReadOnlySet<string> taken)
{
    private const int Shortest = 4;
    private const int Longest = 12;

    /// <summary>One of each string is drawn; a letter that comes several times is drawn more often.</summary>
    private static readonly string[] Prefixes = ["me", "ber", "di", "ter", "pe", "se", "ke", "mem", "men"];
    private static readonly string[] Onsets = ["b", "b", "c", "d", "d", "g", "h", "j", "k", "k", "l", "l", "m", "m", "n", "p", "p", "r", "r", "s", "s", "t", "t", "w", "y", "ng", "ny"];
    private static readonly string[] Vowels = ["a", "a", "a", "a", "i", "i", "u", "u", "e", "e", "o"];
    private static readonly string[] Codas = ["n", "n", "ng", "r", "s", "k", "t", "h", "l", "m", "p"];
    private static readonly string[] Suffixes = ["an", "kan", "i", "nya"];

    // The framework's generator with a seed is the same on every machine and version.
    private readonly Random _random = new(seed);
    private readonly HashSet<string> _given = [];

    public string Next()
    {
        while (true)
        {
            var word = Draw();
            if (MayBe(word) && !taken.Contains(word) && _given.Add(word))
                return word;
        }
    }

    /// <summary>Whether a word is one of those this could give by its length and letters.</summary>
    public static bool MayBe(string word) => word.Length is >= Shortest and <= Longest && word.All(char.IsAsciiLetterLower);

    private string Draw()
    {
        var word = new StringBuilder();
        if (Happens(10))
            word.Append(One(Prefixes));
        var syllables = Happens(55) ? 2 : Happens(85) ? 3 : 4;
        for (var syllable = 1; syllable <= syllables; syllable++)
        {
            if (syllable > 1 || Happens(90))
                word.Append(One(Onsets));
            word.Append(One(Vowels));
            if (Happens(syllable == syllables ? 55 : 25))
                word.Append(One(Codas));
        }

        if (Happens(12))
            word.Append(One(Suffixes));
        return word.ToString();
    }

    private bool Happens(int percent) => _random.Next(100) < percent;

    private string One(string[] choices) => choices[_random.Next(choices.Length)];
}
