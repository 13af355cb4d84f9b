using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Matching.Terms;

public sealed class CoveredAimsTests
{
    private static readonly string[] Words =
    [
        "goblok", "goblog", "gombal", "gemblak", "bangsat", "bangkit", "bangkai", "keparat", "kepakat", "kerabat", "sekarat", "dungu", "dangau", "aaaa", "zzzz", "azza", "pertanggungjawaban", "abcdefghijklmnopqrstuvwx",
    ];

    private static readonly TermTable Table = TableOf(Words);
    private static readonly Aims AllAims = new(Table);
    private static readonly CoveredAims Covered = new(AllAims, [.. AllAims.All()]);

    /// <summary>Whichever letters are covered: the words of which one looks so by its other letters, where its first or its last is to be seen.</summary>
    [Fact]
    public void TheWordsAreFoundThatAgreeInWhatIsToBeSeen()
    {
        var random = new Random(7);
        foreach (var word in Words)
        {
            for (var round = 0; round < 500; round++)
            {
                var covered = random.Next(1, 4);
                var masked = string.Concat(word.Select(letter => random.Next(4) < covered ? SignLetters.Mask : letter));
                var isSeen = masked[0] != SignLetters.Mask || masked[^1] != SignLetters.Mask;
                Assert.Equal(isSeen ? Words.Where(other => MaskedLetters.Fit(masked, other)).Order() : [], Find(masked).Order());
            }
        }
    }

    [Theory]
    [InlineData("g*blok", "goblok")]
    [InlineData("g****k", "goblok")]
    [InlineData("*oblok", "goblok")]
    [InlineData("gobl**", "goblok, goblog")]
    [InlineData("g*bl*g", "goblog")]
    [InlineData("*obl**", "")]
    [InlineData("x*blok", "")]
    [InlineData("g*blokk", "")]
    [InlineData("z**z", "zzzz")]
    public void AnEndSuffices(string masked, string words) => Assert.Equal(words, string.Join(", ", Find(masked)));

    private static List<string> Find(string masked)
    {
        var found = new List<Guess>();
        Covered.Find(masked.AsSpan(), ReadingSteps.Masked, found);
        Assert.All(found, guess => Assert.Equal(ReadingSteps.Masked, guess.Steps));
        return found.ConvertAll(guess => Text(guess.Aim));
    }

    private static string Text(Aim aim)
    {
        Span<char> text = stackalloc char[DisguiseLimits.LongestTerm];
        return text[..AllAims.Write(aim, text)].ToString();
    }

    private static TermTable TableOf(string[] words)
    {
        var table = new TermTable(words.Length);
        foreach (var word in words)
            table.Add(word, new Term(0, ReadingSteps.None, TakesClitics: false));
        return table;
    }
}
