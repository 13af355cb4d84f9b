using System.Collections.Immutable;
using System.Text.Json;

namespace AsnEthics.Rules.Tool.Posts;

/// <summary>The labels that people gave a post: <c>{"id":"p1","text":"…","labels":["abusive"]}</c>.</summary>
internal static class PostLabels
{
    /// <summary>Reads the labels of a line. Without the member, with null, and in a text file, a post has none.</summary>
    /// <exception cref="JsonPostException">The member is there and is no array of strings.</exception>
    public static ImmutableArray<string> Of(InputLine line) => line is NdjsonLine ndjson ? Read(ndjson.Json) : [];

    private static ImmutableArray<string> Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isLabels = JsonText.Read(ref reader) == "labels";
            reader.Read();
            if (isLabels)
                return ReadLabels(ref reader);
            reader.Skip();
        }

        return [];
    }

    private static ImmutableArray<string> ReadLabels(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return [];
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonPostException("\"labels\" is no array of strings");
        var labels = ImmutableArray.CreateBuilder<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            labels.Add(reader.TokenType == JsonTokenType.String ? JsonText.Read(ref reader) : throw new JsonPostException("\"labels\" is no array of strings"));
        return labels.ToImmutable();
    }
}
