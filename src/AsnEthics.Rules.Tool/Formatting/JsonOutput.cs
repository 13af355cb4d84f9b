using System.Buffers;
using System.Text.Json;

namespace AsnEthics.Rules.Tool.Formatting;

/// <summary>Writes JSON to a stream piece by piece. The framework's writer would flush the stream with every piece, which is a system call a line.</summary>
internal sealed class JsonOutput
{
    private const int UsualBytes = 1024 * 1024;

    private readonly Stream _output;
    private readonly JsonWriterOptions _options;
    private ArrayBufferWriter<byte> _buffer = new();

    public JsonOutput(Stream output, JsonWriterOptions options)
    {
        (_output, _options) = (output, options);
        Writer = new Utf8JsonWriter(_buffer, options);
    }

    public Utf8JsonWriter Writer { get; private set; }

    /// <summary>Hands what was written to the stream; the value goes on.</summary>
    public void Drain()
    {
        Writer.Flush();
        _output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    /// <summary>Ends one value with the bytes that part it from the next, which is written from the start.</summary>
    public void EndValue(ReadOnlySpan<byte> end)
    {
        Drain();
        _output.Write(end);
        if (_buffer.Capacity <= UsualBytes)
        {
            Writer.Reset();
            return;
        }

        // One long answer must not keep its memory for the rest of the run.
        _buffer = new ArrayBufferWriter<byte>();
        Writer = new Utf8JsonWriter(_buffer, _options);
    }
}
