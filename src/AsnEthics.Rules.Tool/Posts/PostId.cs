using System.Text.Json;

namespace AsnEthics.Rules.Tool.Posts;

/// <summary>A post's id as the answer repeats it: the very JSON of the input line, or the place in a text file.</summary>
internal readonly struct PostId
{
    private readonly byte[]? _json;
    private readonly string? _name;

    private PostId(byte[]? json, string? name) => (_json, _name) = (json, name);

    /// <summary>The id for people; null where the post has none.</summary>
    public string? Name => _name;

    /// <summary>An id that an NDJSON line gave: a JSON string or number.</summary>
    public static PostId FromJson(byte[] json, string name) => new(json, name);

    public static PostId FromPlace(PostPlace place) => new(null, place.ToString());

    public void WriteTo(Utf8JsonWriter writer)
    {
        // Repeated byte for byte: a number of any size and a string with half a surrogate pair come back as they came.
        if (_json is not null)
            writer.WriteRawValue(_json, skipInputValidation: true);
        else
            writer.WriteStringValue(_name);
    }
}
