using System.Runtime.ExceptionServices;

namespace AsnEthics.Rules.Compilation;

/// <summary>
/// Runs a compilation on a thread of its own, whose stack is made to hold the deepest nesting that is allowed. Parser combinators take tens of kilobytes a level (measured: 64 levels overflow a thread
/// of 256 KB), the caller's thread may be small, and a stack overflow cannot be caught.
/// </summary>
internal static class CompilationThread
{
    private const int BytesForTheRest = 512 * 1024;
    private const int BytesPerLevel = 64 * 1024;

    /// <summary>With fewer pieces of work for each thread, starting it would cost more than it gains.</summary>
    private const int FewestPerThread = 16;

    public static T Run<T>(RuleLimits limits, Func<T> compile)
    {
        T result = default!;
        Start(limits, () => result = compile())();
        return result;
    }

    /// <summary>Begins pieces of work that do not hang on each other, where there are many on all other processors; called from a thread of this kind.</summary>
    /// <returns>Does the rest of them on the calling thread and waits until all are done.</returns>
    public static Action StartEach(RuleLimits limits, int count, Action<int> work)
    {
        var last = -1;
        void TakeEach()
        {
            for (var index = Interlocked.Increment(ref last); index < count; index = Interlocked.Increment(ref last))
                work(index);
        }

        var others = Math.Min(Environment.ProcessorCount, count / FewestPerThread) - 1;
        var joins = Enumerable.Range(0, Math.Max(0, others)).Select(_ => Start(limits, TakeEach)).ToList();
        return () =>
        {
            TakeEach();
            joins.ForEach(join => join());
        };
    }

    /// <summary>Starts a thread, and gives what waits for its end.</summary>
    private static Action Start(RuleLimits limits, Action work)
    {
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    work();
                }
                catch (Exception exception)
                {
                    // A bug must not end the process because it happened on this thread; it goes on on the caller's.
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            BytesForTheRest + (limits.MaxNesting * BytesPerLevel))
        {
            IsBackground = true,
            Name = "asnrules compilation",
        };
        thread.Start();
        return () =>
        {
            thread.Join();
            failure?.Throw();
        };
    }
}
