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

    public static T Run<T>(RuleLimits limits, Func<T> compile)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = compile();
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
        thread.Join();
        failure?.Throw();
        return result;
    }
}
