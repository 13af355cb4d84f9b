using System.Text.Json;
using System.Text.Json.Serialization;

namespace AsnEthics.Rules.AspNetCore.Endpoints;

/// <summary>What the check endpoint takes: an input line of the tool.</summary>
internal sealed record CheckRequest(
    [property: JsonPropertyName("text")] string? Text,
    [property: JsonPropertyName("facts")] Dictionary<string, JsonElement>? Facts)
{
    /// <summary>The facts; null where one is neither text, whole number nor yes or no.</summary>
    public PostFacts? TryFacts()
    {
        var facts = new PostFacts();
        foreach (var (name, value) in Facts ?? [])
        {
            switch (value.ValueKind)
            {
                case JsonValueKind.String:
                    facts[name] = value.GetString()!;
                    break;
                case JsonValueKind.True or JsonValueKind.False:
                    facts[name] = value.GetBoolean();
                    break;
                case JsonValueKind.Number when value.TryGetInt64(out var number):
                    facts[name] = number;
                    break;
                case JsonValueKind.Null:
                    break;
                default:
                    return null;
            }
        }

        return facts;
    }
}

/// <summary>What it answers: an answer line of the tool without evidence.</summary>
internal sealed record CheckAnswer(
    [property: JsonPropertyName("digest")] string Digest,
    [property: JsonPropertyName("findings")] IReadOnlyList<Problems.FindingProblem> Findings,
    [property: JsonPropertyName("undecided")] IReadOnlyList<UndecidedAnswer> Undecided);

/// <summary>A rule that a missing fact left open.</summary>
internal sealed record UndecidedAnswer([property: JsonPropertyName("rule")] string Rule, [property: JsonPropertyName("fact")] string Fact);
