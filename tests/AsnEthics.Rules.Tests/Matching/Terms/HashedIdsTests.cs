using AsnEthics.Rules.Matching.Terms;

namespace AsnEthics.Rules.Tests.Matching.Terms;

public sealed class HashedIdsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(33)]
    [InlineData(20_000)]
    public void EveryNumberIsFoundUnderItsHash(int count)
    {
        // Each hash for two numbers.
        var random = new Random(137);
        uint[] hashes = [.. Enumerable.Range(0, count).Select(_ => HashOf(random))];
        var ids = new HashedIds([.. hashes, .. hashes]);

        for (var number = 0; number < count; number++)
        {
            var found = Of(ids, hashes[number]);
            Assert.Contains(number, found);
            Assert.Contains(number + count, found);
        }
    }

    [Fact]
    public void OtherHashesHaveHardlyEverAny()
    {
        var random = new Random(137);
        var ids = new HashedIds([.. Enumerable.Range(0, 20_000).Select(_ => HashOf(random))]);

        Assert.InRange(Enumerable.Range(0, 100_000).Count(_ => ids.Contains(HashOf(random))), 0, 20);
    }

    [Fact]
    public void NumbersMayBeAnyOnes()
    {
        var ids = new HashedIds([0xFFFF_FFFF, 0, 0xFFFF_FFFF], [-7, 900_000, 3]);

        Assert.Equal([-7, 3], Of(ids, 0xFFFF_FFFF));
        Assert.Equal([900_000], Of(ids, 0));
        Assert.Empty(Of(ids, 0x8000_0000));
    }

    [Fact]
    public void NoneAreFoundWhereThereAreNone() => Assert.False(new HashedIds([]).Contains(0));

    private static uint HashOf(Random random) => (uint)random.NextInt64(1L << 32);

    private static List<int> Of(HashedIds ids, uint hash)
    {
        var found = new List<int>();
        foreach (var id in ids.Of(hash))
            found.Add(id);
        return found;
    }
}
