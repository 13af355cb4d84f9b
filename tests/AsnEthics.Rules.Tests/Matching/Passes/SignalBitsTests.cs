using AsnEthics.Rules.Matching.Passes;

namespace AsnEthics.Rules.Tests.Matching.Passes;

public sealed class SignalBitsTests
{
    private const int Limit = 300;

    /// <summary>One set for many posts, each with some signals, is asked for lists of others.</summary>
    [Fact]
    public void OverlapsWithWhatWasAddedSinceItWasCleared()
    {
        var random = new Random(137);
        var bits = new SignalBits();
        for (var round = 0; round < 500; round++)
        {
            var added = Some(random);
            bits.Clear(Limit);
            foreach (var signal in added.Concat(added.Take(1)))
                bits.Add(signal);

            var asked = Enumerable.Range(0, 20).Select(_ => Some(random)).ToList();
            var lists = new BitLists(asked);
            for (var list = 0; list < asked.Count; list++)
            {
                Assert.Equal(asked[list].Intersect(added).Any(), bits.Overlap(asked[list]));
                Assert.Equal(asked[list].Intersect(added).Any(), bits.Overlap(lists, list));
            }
        }
    }

    private static int[] Some(Random random) => [.. Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(Limit))];
}
