namespace AsnEthics.Rules.Tests.Support;

/// <summary>What rests on the guards is worth as much as they are.</summary>
public sealed class GuardedMemoryTests
{
    [GuardedTheory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void TheFirstByteIsBehindAGuard(int place, bool canBeRead)
    {
        using var memory = new GuardedMemory();
        Assert.Equal(canBeRead, memory.CanBeRead(place));
    }

    [GuardedTheory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void TheLastByteIsBeforeAGuard(int placeFromEnd, bool canBeRead)
    {
        using var memory = new GuardedMemory();
        Assert.Equal(canBeRead, memory.CanBeRead(memory.Length + placeFromEnd));
    }
}
