using AsnEthics.Rules.Hosting.Tests.Support;

namespace AsnEthics.Rules.Hosting.Tests;

/// <summary>A server under load has no thread of the pool to spare, for seconds at times: rules are compiled and prepared without one.</summary>
[Collection(ReloadUnderLoadTests.Alone)]
public sealed class BusyThreadPoolTests
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 100).Select(n => "ikan" + (char)('a' + (n / 26)) + (char)('a' + (n % 26)) + "q")];

    [Fact]
    public void RulesArePreparedThoughThePoolIsTaken()
    {
        ThreadPool.GetMaxThreads(out var workers, out var completionPorts);
        using var release = new ManualResetEventSlim();
        using var left = new CountdownEvent(2 * Environment.ProcessorCount);
        Assert.True(ThreadPool.SetMaxThreads(Environment.ProcessorCount, completionPorts));
        try
        {
            // those that find no thread stand in the queue before whatever comes
            for (var item = 0; item < 2 * Environment.ProcessorCount; item++)
            {
                ThreadPool.QueueUserWorkItem(_ =>
                {
                    release.Wait();
                    left.Signal();
                });
            }

            RuleSet? prepared = null;
            var preparing = new Thread(() =>
            {
                prepared = RuleSetCompiler.Compile(RuleSource.FromText("uji.asnrules", WordRules.For(Words))).RuleSet;
                prepared?.Prepare();
            });
            preparing.Start();

            // nothing but the pool could keep it for so long
            Assert.True(preparing.Join(TimeSpan.FromMinutes(2)), "preparing waits for the thread pool");
            Assert.Equal(Words.Length, prepared?.Rules.Length);
        }
        finally
        {
            ThreadPool.SetMaxThreads(workers, completionPorts);
            release.Set();
            left.Wait();
        }
    }
}
