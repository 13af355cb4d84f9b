using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

/// <summary>Every twin between pages that cannot be touched: one unit too many would end the process.</summary>
public sealed class WindowClassifierMemoryTests
{
    private const int Window = WindowDefinition.Window;
    private const int Seed = 4096;

    [GuardedTheory]
    [Twin(Twin.Scalar), Twin(Twin.Vector128), Twin(Twin.Avx2), Twin(Twin.Avx512)]
    public void NothingIsReadBehindTheTextAtAnyLengthAndAlignment(Twin twin) =>
        Read(twin, (memory, length, distance) => memory.Length - distance - length * sizeof(char));

    [GuardedTheory]
    [Twin(Twin.Scalar), Twin(Twin.Vector128), Twin(Twin.Avx2), Twin(Twin.Avx512)]
    public void NothingIsReadBeforeTheTextAtAnyLengthAndAlignment(Twin twin) => Read(twin, (_, _, distance) => distance);

    [GuardedTheory]
    [Twin(Twin.Scalar), Twin(Twin.Vector128), Twin(Twin.Avx2), Twin(Twin.Avx512)]
    public void NothingIsWrittenBesideTheFoldedBytesAtAnyLengthAndAlignment(Twin twin)
    {
        using var memory = new GuardedMemory();
        var random = new RandomWindows(Seed);
        Span<char> text = stackalloc char[Window];
        for (var length = 1; length <= Window; length++)
        {
            for (var distance = 0; distance < Window; distance++)
            {
                random.Fill(text);
                WindowDefinition.AssertHolds(twin, text[..length], memory.Bytes(distance, Window));
                WindowDefinition.AssertHolds(twin, text[..length], memory.Bytes(memory.Length - distance - Window, Window));
            }
        }
    }

    /// <summary>All lengths, at all distances from a guard in bytes: odd ones make units that are aligned to nothing.</summary>
    private static void Read(Twin twin, Func<GuardedMemory, int, int, int> startOf)
    {
        using var memory = new GuardedMemory();
        var random = new RandomWindows(Seed);
        for (var length = 1; length <= Window; length++)
        {
            for (var distance = 0; distance < 2 * Window; distance++)
            {
                var text = memory.Units(startOf(memory, length, distance), length);
                random.Fill(text);
                WindowDefinition.AssertHolds(twin, text);
            }
        }
    }
}
