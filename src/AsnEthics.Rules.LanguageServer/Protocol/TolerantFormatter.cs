using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace AsnEthics.Rules.LanguageServer.Protocol;

/// <summary>JSON as LSP writes it. A message that is no JSON becomes a notification nobody asked for, since a message that throws would end the connection.</summary>
internal sealed class TolerantFormatter : SystemTextJsonFormatter, IJsonRpcMessageTextFormatter
{
    /// <summary>The method such a message is given; notifications of unknown methods are passed over.</summary>
    public const string UnreadableMethod = "$/unreadable";

    public TolerantFormatter()
    {
        JsonSerializerOptions = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        };
    }

    JsonRpcMessage IJsonRpcMessageFormatter.Deserialize(ReadOnlySequence<byte> contentBuffer) => Read(() => Deserialize(contentBuffer));

    JsonRpcMessage IJsonRpcMessageTextFormatter.Deserialize(ReadOnlySequence<byte> contentBuffer, Encoding encoding) => Read(() => Deserialize(contentBuffer, encoding));

    private static JsonRpcMessage Read(Func<JsonRpcMessage> deserialize)
    {
        try
        {
            return deserialize();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or KeyNotFoundException or ArgumentException or NotSupportedException)
        {
            return new JsonRpcRequest { Method = UnreadableMethod };
        }
    }
}
