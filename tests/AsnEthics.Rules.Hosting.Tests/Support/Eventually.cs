using System.Diagnostics;

namespace AsnEthics.Rules.Hosting.Tests.Support;

/// <summary>Waits for what happens on other threads.</summary>
internal static class Eventually
{
    /// <summary>Waits until something is so, and fails after 30 seconds. Says how long it took.</summary>
    public static async Task<TimeSpan> IsTrue(Func<bool> condition, string what)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), "not within 30 seconds: " + what);
            await Task.Delay(5);
        }

        return watch.Elapsed;
    }
}
