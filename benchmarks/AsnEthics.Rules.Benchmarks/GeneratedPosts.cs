using System.Globalization;
using System.Text;
using AsnEthics.Rules.Benchmarks.Terms;

namespace AsnEthics.Rules.Benchmarks;

/// <summary>
/// Posts made of the library's list of ordinary words and of made-up ones (as names and slang are), their frequencies as Zipf's law has them, with what else posts hold: signs, capitals, numbers, emoji, links, mentions, hashtags,
/// drawn-out and doubled words. The same in every run, so that a command needs no corpus.
/// </summary>
internal sealed class GeneratedPosts
{
    private const int DefaultCount = 13_000;

    private const int DefaultSeed = 2018;
    private const int MadeUpWordsInVocabulary = 12_000;
    private const int FewestWords = 4;
    private const int MostWords = 28;

    /// <summary>Zipf's law holds for the most frequent words with this shift (Mandelbrot): the first is not twice as frequent as the second.</summary>
    private const double RankShift = 6;

    /// <summary>What stands in every text, the most frequent first; the lists of ordinary words have no order of their own.</summary>
    private static readonly string[] MostFrequent =
    [
        "yang", "di", "dan", "itu", "ini", "tidak", "ada", "untuk", "dengan", "dari", "saya", "kita", "aku", "ke", "kamu", "akan", "orang", "bisa", "juga", "sudah", "dia", "mereka", "karena", "kalau", "pada", "jadi", "lagi", "sama", "apa", "mau", "saja", "banyak",
        "lebih", "hari", "semua", "tapi", "masih", "anak", "baru", "dalam", "buat", "harus", "negara", "adalah", "rumah", "belum", "kami", "oleh", "sekali", "waktu",
    ];

    private static readonly string[] Emoji = ["😂", "🙏", "😭", "🔥", "👍🏽", "❤️", "🤣", "😍", "🇮🇩"];
    private static readonly string[] SentenceEnds = [".", ".", ".", "!", "?", "...", " 😂", "\n"];

    private readonly Random _random;
    private readonly string[] _vocabulary;
    private readonly double[] _cumulated;

    private GeneratedPosts(int seed)
    {
        _random = new Random(seed);
        _vocabulary = Vocabulary(_random);
        _cumulated = new double[_vocabulary.Length];
        for (var (rank, sum) = (0, 0.0); rank < _vocabulary.Length; rank++)
            _cumulated[rank] = sum += 1 / (rank + 1 + RankShift);
    }

    public static IEnumerable<string> Create(int count = DefaultCount, int seed = DefaultSeed)
    {
        var posts = new GeneratedPosts(seed);
        for (var post = 0; post < count; post++)
            yield return posts.Post();
    }

    /// <summary>Behind the most frequent words, short ones are more frequent than long ones, but not strictly.</summary>
    private static string[] Vocabulary(Random random)
    {
        var ordinary = OrdinaryWordList.Words.Where(word => word.Length > 1).ToHashSet();
        var madeUp = new MadeUpWords(DefaultSeed, ordinary);
        List<string> others = [.. ordinary.Except(MostFrequent)];
        for (var word = 0; word < MadeUpWordsInVocabulary; word++)
            others.Add(madeUp.Next());
        return [.. MostFrequent, .. others.Select(word => (Word: word, Weight: word.Length * (0.2 + random.NextDouble()))).OrderBy(word => word.Weight).ThenBy(word => word.Word, StringComparer.Ordinal).Select(word => word.Word)];
    }

    private string Post()
    {
        var post = new StringBuilder();
        if (Happens(25))
            post.Append('@').Append(Word()).Append(Happens(30) ? "_" + Word() : "").Append(' ');
        var isSentenceStart = true;
        for (var words = _random.Next(FewestWords, MostWords); words > 0; words--)
        {
            post.Append(Piece(isSentenceStart && Happens(60)));
            isSentenceStart = Happens(12);
            post.Append(isSentenceStart ? One(SentenceEnds) : Happens(6) ? "," : "");
            if (words > 1)
                post.Append(' ');
        }

        if (Happens(8))
            post.Append(CultureInfo.InvariantCulture, $" https://t.co/{_random.NextInt64():x12}");
        return post.ToString();
    }

    private string Piece(bool isCapital)
    {
        var word = Word();
        if (isCapital)
            return char.ToUpperInvariant(word[0]) + word[1..];
        return _random.Next(200) switch
        {
            < 3 => word.ToUpperInvariant(),
            < 6 => "#" + word,
            < 10 => One(Emoji),
            < 13 => _random.Next(1, 5_000).ToString(CultureInfo.InvariantCulture),
            < 15 => word + "-" + word,
            < 17 => word + new string(word[^1], 3),
            < 18 => word + "2",
            _ => word,
        };
    }

    private string Word()
    {
        var at = Array.BinarySearch(_cumulated, _random.NextDouble() * _cumulated[^1]);
        return _vocabulary[at < 0 ? Math.Min(~at, _vocabulary.Length - 1) : at];
    }

    private bool Happens(int percent) => _random.Next(100) < percent;

    private string One(string[] choices) => choices[_random.Next(choices.Length)];
}
