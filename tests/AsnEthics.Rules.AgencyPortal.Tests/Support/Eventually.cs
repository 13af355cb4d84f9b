namespace AsnEthics.Rules.AgencyPortal.Tests.Support;

/// <summary>Waits for what happens on another thread.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task Async(Func<Task<bool>> holds)
    {
        for (var until = DateTime.UtcNow + Patience; DateTime.UtcNow < until; await Task.Delay(50))
        {
            if (await holds())
                return;
        }

        Assert.Fail("it did not happen within " + Patience);
    }
}
