using System.Buffers;
using System.Text.Json;

namespace AsnEthics.Rules.Tool.Formatting;

/// <summary>Writes a JSON document to a stream piece by piece. The framework's writer would flush the stream with every piece, which is a system call a piece.</summary>
internal sealed class JsonOutput
{
    private readonly Stream _output;
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public JsonOutput(Stream output, JsonWriterOptions options)
    {
        _output = output;
        Writer = new Utf8JsonWriter(_buffer, options);
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>Hands what was written to the stream; the document goes on.</summary>
    public void Drain()
    {
        Writer.Flush();
        _output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    /// <summary>Ends the document, and its last line.</summary>
    public void End()
    {
        Drain();
        _output.Write("\n"u8);
    }
}
