namespace AsnEthics.Rules.Tool.Benchmarks;

/// <summary>Times pieces of work.</summary>
internal sealed class Stopclock(TimeProvider clock)
{
    public TimeSpan Time(Action work)
    {
        var began = clock.GetTimestamp();
        work();
        return clock.GetElapsedTime(began);
    }

    /// <summary>The least of several rounds: what else the machine does only ever adds.</summary>
    public TimeSpan Least(int rounds, Action work)
    {
        var least = TimeSpan.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var time = Time(work);
            least = time < least ? time : least;
        }

        return least;
    }
}
