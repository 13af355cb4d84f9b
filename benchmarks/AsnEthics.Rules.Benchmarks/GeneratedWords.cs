namespace AsnEthics.Rules.Benchmarks;

/// <summary>Made-up words in the sound of Indonesian, the same in every run.</summary>
internal sealed class GeneratedWords(int seed)
{
    private const string Consonants = "bcdghjklmnprst";
    private const string Vowels = "aiueo";
    private const string Finals = "nhrstk";

    // The framework's generator with a seed is the same on every machine and version.
    private readonly Random _random = new(seed);

    public string Next()
    {
        Span<char> word = stackalloc char[9];
        var length = 0;
        for (var syllables = _random.Next(2, 5); syllables > 0; syllables--)
        {
            word[length++] = Consonants[_random.Next(Consonants.Length)];
            word[length++] = Vowels[_random.Next(Vowels.Length)];
        }

        if (_random.Next(3) == 0)
            word[length++] = Finals[_random.Next(Finals.Length)];
        return word[..length].ToString();
    }
}
