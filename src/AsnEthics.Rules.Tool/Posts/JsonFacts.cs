using System.Text.Json;

namespace AsnEthics.Rules.Tool.Posts;

/// <summary>Reads <c>{"account":"pribadi","has_link":true,"followers":120}</c>. A fact that is null is not given.</summary>
internal static class JsonFacts
{
    /// <summary>Reads the object the reader stands at; its facts go before those of the command line.</summary>
    /// <exception cref="JsonPostException">A value is of no kind that facts have.</exception>
    public static PostFacts Read(ref Utf8JsonReader reader, PostFacts? commonFacts)
    {
        var facts = new PostFacts();
        foreach (var (name, value) in commonFacts ?? [])
            facts[name] = value;
        if (reader.TokenType == JsonTokenType.Null)
            return facts;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonPostException("\"facts\" is no JSON object");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Read(ref reader);
            reader.Read();
            if (reader.TokenType != JsonTokenType.Null)
                facts[name] = ReadValue(ref reader, name);
        }

        return facts;
    }

    private static FactValue ReadValue(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => JsonText.Read(ref reader),
        JsonTokenType.Number when reader.TryGetInt64(out var number) => number,
        _ => throw new JsonPostException($"the fact \"{name}\" is neither true or false, nor a whole number, nor a string"),
    };
}
