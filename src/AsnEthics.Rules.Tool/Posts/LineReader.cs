namespace AsnEthics.Rules.Tool.Posts;

/// <summary>
/// Splits a stream into lines of bytes in memory that does not grow with the input. Lines end with LF or CRLF; a byte-order mark is passed over. A line over the bound
/// is passed over without being kept.
/// </summary>
internal sealed class LineReader
{
    /// <summary>Bytes in a line: more than a post of the greatest length takes when each of its UTF-16 units is written as <c>\u0000</c>.</summary>
    public const int DefaultMaxLineBytes = 32 * 1024 * 1024;

    private const int UsualBufferBytes = 64 * 1024;
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    private readonly string _name;
    private readonly Stream _stream;
    private readonly int _maxLineBytes;
    private readonly CancellationToken _stop;
    private byte[] _buffer = new byte[UsualBufferBytes];
    private int _start;
    private int _scanned;
    private int _end;
    private int _lineStart;
    private int _lineEnd;
    private bool _isAtEnd;

    /// <param name="name">The input's name for messages.</param>
    /// <param name="stream">The input.</param>
    /// <param name="maxLineBytes">The bound for one line.</param>
    /// <param name="stop">Ends the waiting with an <see cref="OperationCanceledException"/>.</param>
    public LineReader(string name, Stream stream, int maxLineBytes, CancellationToken stop)
    {
        _name = name;
        _stream = stream;
        _maxLineBytes = maxLineBytes;
        _stop = stop;
    }

    /// <summary>The line without its end; valid until the next <see cref="ReadAsync"/>.</summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_lineStart, _lineEnd - _lineStart);

    /// <summary>The line's number, counted from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The characters that end the line: 2 for CRLF, 1 for LF, 0 at the end of the input.</summary>
    public int EndLength { get; private set; }

    /// <summary>Whether the line passed the bound; then <see cref="Line"/> is empty.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line. The task is not complete where the other side has to be waited for.</summary>
    /// <returns>False at the end of the input.</returns>
    public async ValueTask<bool> ReadAsync()
    {
        IsTooLong = false;
        while (true)
        {
            var found = _buffer.AsSpan(_scanned, _end - _scanned).IndexOf(LineFeed);
            if (found >= 0)
                return Take(_scanned + found, endLength: 1);
            _scanned = _end;
            if (_isAtEnd)
                return (_start < _end || IsTooLong) && Take(_end, endLength: 0);
            if (IsTooLong || _end - _start > _maxLineBytes)
            {
                IsTooLong = true;
                _start = _scanned = _end = 0;
            }

            await FillAsync().ConfigureAwait(false);
        }
    }

    private bool Take(int end, int endLength)
    {
        Number++;
        (_lineStart, _lineEnd, EndLength) = (_start, end, endLength);
        _start = _scanned = end + endLength;
        if (IsTooLong || Line.Length > _maxLineBytes)
        {
            IsTooLong = true;
            _lineEnd = _lineStart;
            return true;
        }

        if (endLength == 1 && Line is [.., CarriageReturn])
        {
            _lineEnd--;
            EndLength = 2;
        }

        if (Number == 1)
            PassOverMark();
        return true;
    }

    private void PassOverMark()
    {
        if (Line is [0xEF, 0xBB, 0xBF, ..])
            _lineStart += 3;
        else if (Line is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            throw new WrongUseException($"{_name}: UTF-16 or UTF-32; save it as UTF-8");
    }

    private async Task FillAsync()
    {
        MakeRoom();
        _stop.ThrowIfCancellationRequested();
        try
        {
            // A read of the terminal or of a pipe cannot be called off, but it can be left behind.
            var count = await Task.Run(() => _stream.Read(_buffer, _end, _buffer.Length - _end)).WaitAsync(_stop).ConfigureAwait(false);
            _isAtEnd = count == 0;
            _end += count;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"{_name}: {e.Message}");
        }
    }

    private void MakeRoom()
    {
        var kept = _end - _start;
        var room = kept < UsualBufferBytes / 2 ? UsualBufferBytes : kept > _buffer.Length / 2 ? _buffer.Length * 2 : _buffer.Length;
        var target = room == _buffer.Length ? _buffer : new byte[room];
        _buffer.AsSpan(_start, kept).CopyTo(target);
        _buffer = target;
        _scanned -= _start;
        (_start, _end) = (0, kept);
    }
}
