using System.Buffers;
using System.Text.Json;

namespace AsnEthics.Rules.Tool.Formatting;

/// <summary>Renders single JSON values on one line, on any thread.</summary>
internal static class JsonValue
{
    private const int UsualBytes = 1024 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    public static byte[] Render(Action<Utf8JsonWriter> write)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>();
        var writer = _writer ??= new Utf8JsonWriter(buffer, JsonLayout.OneLine);
        write(writer);
        writer.Flush();
        var value = buffer.WrittenSpan.ToArray();
        buffer.ResetWrittenCount();
        writer.Reset();
        // One long answer must not keep its memory for the rest of the run.
        if (buffer.Capacity > UsualBytes)
            (_buffer, _writer) = (null, null);
        return value;
    }
}
