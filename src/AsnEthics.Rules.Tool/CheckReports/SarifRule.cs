using System.Text.Json;
using AsnEthics.Rules.Tool.Formatting;

namespace AsnEthics.Rules.Tool.CheckReports;

/// <summary>A rule as SARIF describes it (<c>reportingDescriptor</c>).</summary>
internal static class SarifRule
{
    public static void Write(Utf8JsonWriter json, RuleDescription rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        SarifText.Write(json, "shortDescription", rule.Title);
        if (rule.Guidelines.Length > 0)
            SarifText.Write(json, "fullDescription", string.Join('\n', rule.Guidelines.Select(point => FormattableString.Invariant($"{point.Catalogue} {point.Number}: {point.Text}"))));
        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", rule.Status != RuleStatus.Retired);
        json.WriteString("level", LevelOf(rule.Severity, rule.Status));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("ruleset", rule.RuleSet);
        json.WriteString("category", rule.Category);
        json.WriteString("severity", rule.Severity.ToName());
        json.WriteString("status", rule.Status.ToName());
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Category);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static string LevelOf(Severity severity, RuleStatus status) => severity switch
    {
        _ when status == RuleStatus.Test || severity.IsAdvice() => "note",
        Severity.Medium => "warning",
        _ => "error",
    };
}
