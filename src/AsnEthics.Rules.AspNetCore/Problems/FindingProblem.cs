using System.Text.Json.Serialization;

namespace AsnEthics.Rules.AspNetCore.Problems;

/// <summary>A finding as problem details and the check endpoint write it, by the names of the tool's answer lines.</summary>
internal sealed record FindingProblem(
    [property: JsonPropertyName("property"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Property,
    [property: JsonPropertyName("rule")] string Rule,
    [property: JsonPropertyName("catalogue")] string Catalogue,
    [property: JsonPropertyName("guidelines")] IReadOnlyList<int> Guidelines,
    [property: JsonPropertyName("category")] string Category,
    [property: JsonPropertyName("severity")] string Severity,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("advice")] string? Advice,
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("end")] int End,
    [property: JsonPropertyName("spans")] IReadOnlyList<FindingSpan> Spans)
{
    public static FindingProblem Of(Finding finding, string? property = null) => new(
        property,
        finding.RuleId,
        finding.Catalogue,
        finding.Guidelines,
        finding.Category,
        JsonName(finding.Severity),
        JsonName(finding.Status),
        finding.Message,
        finding.Advice,
        finding.Start,
        finding.End,
        [.. finding.Spans.Select(span => new FindingSpan(span.Start, span.End))]);

    private static string JsonName<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

/// <summary>A stretch of a post in UTF-16 units, which are what JavaScript counts.</summary>
internal sealed record FindingSpan([property: JsonPropertyName("start")] int Start, [property: JsonPropertyName("end")] int End);
