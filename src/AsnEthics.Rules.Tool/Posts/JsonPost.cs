using System.Text.Json;
using System.Text.Unicode;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Posts;

/// <summary>Reads <c>{"id":"p1","text":"…","facts":{"account":"pribadi"}}</c>. Other members are passed over.</summary>
internal static class JsonPost
{
    /// <exception cref="JsonException">The line is no JSON.</exception>
    /// <exception cref="JsonPostException">The line is JSON, but no post.</exception>
    public static Post Parse(ReadOnlySpan<byte> line, PostPlace place, PostFacts? commonFacts)
    {
        if (!Utf8.IsValid(line))
            throw new JsonPostException("not UTF-8");
        if (line.TrimEnd(" \t"u8).IsEmpty)
            throw new JsonPostException("an empty line");
        var reader = new Utf8JsonReader(line);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonPostException("not a JSON object");
        PostId? id = null;
        string? text = null;
        PostFacts? facts = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Read(ref reader);
            reader.Read();
            switch (name)
            {
                // A member that stands twice is read differently by different readers, so what is checked might not be what is published.
                case "id" when id is not null:
                case "text" when text is not null:
                case "facts" when facts is not null:
                    throw new JsonPostException($"\"{name}\" stands twice");
                case "id":
                    id = ReadId(ref reader);
                    break;
                case "text":
                    text = reader.TokenType == JsonTokenType.String ? JsonText.Read(ref reader) : throw new JsonPostException("\"text\" is no string");
                    break;
                case "facts":
                    facts = JsonFacts.Read(ref reader, commonFacts);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        // Demands the end of the line: more than one value in it is an error of its own.
        reader.Read();
        return new Post(place, id ?? default, text ?? throw new JsonPostException("no \"text\""), facts ?? commonFacts);
    }

    private static PostId ReadId(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => PostId.FromJson([(byte)'"', .. reader.ValueSpan, (byte)'"'], JsonText.Read(ref reader)),
        JsonTokenType.Number => PostId.FromJson(reader.ValueSpan.ToArray(), TextEncoding.Utf8.GetString(reader.ValueSpan)),
        JsonTokenType.Null => default,
        _ => throw new JsonPostException("\"id\" is neither a string nor a number"),
    };
}
