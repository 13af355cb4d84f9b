using AsnEthics.Rules.Matching.Scanning;
using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

public sealed class SingleUnitsTests
{
    /// <summary>Texts of single letters and longer words, in blocks of one window and more.</summary>
    [Fact]
    public void SinglesAreCountedAsOneWordAfterTheOther()
    {
        var dice = new Random(137);
        for (var round = 0; round < 3_000; round++)
        {
            var words = Enumerable.Range(0, dice.Next(1, 80)).Select(_ => new string('a', dice.Next(3) == 0 ? dice.Next(2, 70) : 1)).ToList();
            while (words.Sum(word => word.Length + 1) > TextBlock.MostUnits)
                words.RemoveAt(words.Count - 1);
            var singles = Count(string.Join(' ', words));
            var count = words.Count(word => word.Length == 1);
            Assert.Equal(count, singles.Count);
            if (count < SpacedLetters.FewestLetters)
                Assert.InRange(singles.Longest, LongestRun(words), count);
            else
                Assert.Equal(LongestRun(words), singles.Longest);
        }
    }

    [Fact]
    public void ARunGoesOnFromBlockToBlock()
    {
        var singles = Count("kata a b ");
        Count("c kata", ref singles);
        Assert.Equal((3, 3), (singles.Count, singles.Longest));
    }

    private static int LongestRun(List<string> words)
    {
        var (longest, run) = (0, 0);
        foreach (var word in words)
        {
            run = word.Length == 1 ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static SingleUnits Count(string text)
    {
        var singles = default(SingleUnits);
        Count(text, ref singles);
        return singles;
    }

    private static void Count(string text, ref SingleUnits singles)
    {
        var block = new TextBlock();
        block.Read<ScalarWindowClassifier>(ref System.Runtime.InteropServices.MemoryMarshal.GetReference(text.AsSpan()), 0, text.Length, default);
        block.TakeSingles(ref singles);
    }
}
