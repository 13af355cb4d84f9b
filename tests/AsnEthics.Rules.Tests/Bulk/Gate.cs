namespace AsnEthics.Rules.Tests.Bulk;

/// <summary>Holds threads back until it is opened. A test that never opens it fails after a minute instead of hanging.</summary>
internal sealed class Gate
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Open() => _opened.TrySetResult();

    // Waiting for a task lets the thread pool grow at once; waiting for an event does not.
    public void Pass() => Assert.True(_opened.Task.Wait(Patience), "The gate was never opened.");

    public Task PassAsync() => _opened.Task.WaitAsync(Patience);
}
