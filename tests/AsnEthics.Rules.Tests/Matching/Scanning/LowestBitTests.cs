using System.Numerics;
using AsnEthics.Rules.Matching.Scanning;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

public sealed class LowestBitTests
{
    [Fact]
    public void EachBitIsFoundWhateverIsAboveIt()
    {
        Assert.Equal(64, LowestBit.Of(0));
        Assert.Equal(64, LowestBit.ByTable(0));
        for (var place = 0; place < 64; place++)
        {
            foreach (var mask in new[] { 1UL << place, ulong.MaxValue << place, 0xA5A5_A5A5_A5A5_A5A5 << place })
            {
                Assert.Equal(BitOperations.TrailingZeroCount(mask), LowestBit.Of(mask));
                Assert.Equal(BitOperations.TrailingZeroCount(mask), LowestBit.ByTable(mask));
                Assert.Equal(BitOperations.PopCount(mask), BitCount.Of(mask));
                Assert.Equal(BitOperations.PopCount(mask), BitCount.ByEach(mask));
            }
        }
    }
}
