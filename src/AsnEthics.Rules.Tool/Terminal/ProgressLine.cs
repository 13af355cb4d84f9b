using System.Globalization;

namespace AsnEthics.Rules.Tool.Terminal;

/// <summary>How far a long run is, on a terminal's standard error. Shows nothing in the first second nor before the first post is checked, and at most five times a second after it.</summary>
internal sealed class ProgressLine
{
    private const string ClearLine = "\r\e[K";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly ToolConsole _console;
    private readonly Action _beforeDrawing;
    private readonly long _began;
    private TimeSpan _next = Patience;
    private bool _isShown;

    /// <param name="console">Where it is shown; without a terminal it never is.</param>
    /// <param name="beforeDrawing">Writes out what was found so far, so that it stands above the line.</param>
    public ProgressLine(ToolConsole console, Action beforeDrawing)
    {
        _console = console;
        _beforeDrawing = beforeDrawing;
        _began = console.Clock.GetTimestamp();
    }

    public void Show(long posts)
    {
        if (!_console.ErrorIsTerminal || posts == 0)
            return;
        var elapsed = _console.Clock.GetElapsedTime(_began);
        if (elapsed < _next)
            return;
        _next = elapsed + Pause;
        _beforeDrawing();
        _console.Error.Write(ClearLine + string.Create(CultureInfo.InvariantCulture, $"{posts:N0} posts checked, {posts / elapsed.TotalSeconds:N0} a second"));
        _isShown = true;
    }

    public void Clear()
    {
        if (!_isShown)
            return;
        _console.Error.Write(ClearLine);
        _isShown = false;
    }
}
