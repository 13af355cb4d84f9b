using System.Text;

namespace AsnEthics.Rules.Benchmarks;

/// <summary>A long post of made-up words in sentences of twelve.</summary>
internal static class GeneratedPost
{
    private const int Seed = 137;
    private const int WordsInSentence = 12;

    public static string Create(int words)
    {
        var generator = new GeneratedWords(Seed);
        var text = new StringBuilder();
        for (var i = 1; i <= words; i++)
            text.Append(generator.Next()).Append(i % WordsInSentence == 0 ? ". " : " ");
        return text.ToString();
    }
}
