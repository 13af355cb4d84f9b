using AsnEthics.Rules.Matching.Scanning;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

public sealed class JoinedEdgesTests
{
    private const int Edge = 4;

    /// <summary>Every way to make one, two or three words out of 1 to 12 letters each.</summary>
    [Fact]
    public void TheEdgesOfSeveralWordsAreThoseOfTheWordTheyMake()
    {
        for (var first = 0; first <= PackedWord.Letters; first++)
        {
            for (var second = 0; second <= PackedWord.Letters; second++)
            {
                for (var third = 1; third <= PackedWord.Letters; third++)
                    AssertEdges([first, second, third]);
            }
        }
    }

    private static void AssertEdges(int[] lengths)
    {
        var joined = default(JoinedEdges);
        var text = "";
        foreach (var length in lengths)
        {
            if (length == 0)
                continue;
            var word = string.Concat(Enumerable.Range(text.Length, length).Select(place => (char)('a' + (place * 7 % 26))));
            joined.Add(PackedWord.Of(word), length);
            text += word;
        }

        var edge = Math.Min(Edge, text.Length);
        Assert.Equal((text, text.Length, PackedWord.Of(text.AsSpan(0, edge)), PackedWord.Of(text.AsSpan(text.Length - edge))), (text, joined.Length, (ulong)joined.First, (ulong)joined.Last));
    }
}
