namespace AsnEthics.Rules.Tests.Support;

/// <summary>What some work allocates on its thread.</summary>
internal static class AllocatedBytes
{
    private const int Runs = 5;

    /// <summary>The least of several runs, after one that is not counted: where another test has memory collected in between, the runtime counts what is left of the thread's block, up to 8 KB, to the run.</summary>
    public static long By(Action work)
    {
        work();
        var least = long.MaxValue;
        for (var run = 0; run < Runs && least > 0; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
