using AsnEthics.Rules.Tool.Terminal;
using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

public sealed class ProgressLineTests
{
    private readonly ManualClock _clock = new();
    private readonly StringWriter _error = new();
    private int _flushes;

    [Fact]
    public void NothingIsShownInTheFirstSecondNorWithoutATerminal()
    {
        var progress = Create(terminal: true);
        _clock.Advance(TimeSpan.FromMilliseconds(999));
        progress.Show(1000);
        progress.Clear();

        var hidden = Create(terminal: false);
        _clock.Advance(TimeSpan.FromSeconds(10));
        hidden.Show(1000);

        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void NothingIsShownBeforeThereIsAPost()
    {
        var progress = Create(terminal: true);
        _clock.Advance(TimeSpan.FromSeconds(5));

        progress.Show(0);
        Assert.Equal("", _error.ToString());

        progress.Show(1);
        Assert.EndsWith("1 posts checked, 0 a second", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheLineIsDrawnFiveTimesASecondAtMostAndClearedOnce()
    {
        var progress = Create(terminal: true);
        for (var i = 1; i <= 20; i++)
        {
            _clock.Advance(TimeSpan.FromMilliseconds(100));
            progress.Show(i * 1000);
        }

        progress.Clear();
        progress.Clear();

        var drawn = _error.ToString().Split("\r\e[K");
        Assert.Equal(["", "10,000 posts checked, 10,000 a second", "12,000 posts checked, 10,000 a second"], drawn[..3]);
        Assert.Equal(6, _flushes);
        Assert.Equal("", drawn[^1]);
        Assert.Equal(8, drawn.Length);
    }

    private ProgressLine Create(bool terminal) =>
        new(new ToolConsole { Input = Stream.Null, Output = Stream.Null, Error = _error, ErrorIsTerminal = terminal, Clock = _clock }, () => _flushes++);
}
