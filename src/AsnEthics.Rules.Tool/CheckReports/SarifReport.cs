using System.Text.Json;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Posts;

namespace AsnEthics.Rules.Tool.CheckReports;

/// <summary>SARIF 2.1.0: the rules first, then a result for each finding as it comes.</summary>
internal sealed class SarifReport : ICheckReport
{
    private readonly Stream _output;
    private readonly RuleSet _rules;
    private readonly JsonOutput _json;
    private readonly Dictionary<(string RuleSet, string Id), int> _ruleIndexes = [];
    private readonly List<RefusedLine> _refused = [];

    public SarifReport(Stream output, RuleSet rules)
    {
        _output = output;
        _rules = rules;
        _json = new JsonOutput(output, JsonLayout.Indented);
    }

    public bool AnswersRefusals => false;

    private Utf8JsonWriter Json => _json.Writer;

    public void Begin()
    {
        SarifText.BeginRules(Json);
        foreach (var rule in _rules.Rules)
        {
            _ruleIndexes.Add((rule.RuleSet, rule.Id), _ruleIndexes.Count);
            SarifRule.Write(Json, rule);
        }

        SarifText.EndRules(Json);
        Json.WriteStartObject("properties");
        Json.WriteString("digest", _rules.Digest);
        Json.WriteEndObject();
        Json.WriteStartArray("results");
        _json.Drain();
    }

    // A result is indented by its place in the document, so it is written there.
    public byte[] Render(Post post, CheckResult result) => [];

    public void Answer(Post post, CheckResult result, byte[] rendered)
    {
        foreach (var finding in result.Findings)
            SarifResult.Write(Json, post, finding, _ruleIndexes[(finding.RuleSet, finding.RuleId)]);
        _json.Drain();
    }

    public void Refuse(RefusedLine line) => _refused.Add(line);

    public void End(CheckTally tally)
    {
        Json.WriteEndArray();
        Json.WriteStartArray("invocations");
        Json.WriteStartObject();
        Json.WriteBoolean("executionSuccessful", tally.IsComplete);
        Json.WriteStartArray("toolExecutionNotifications");
        foreach (var line in _refused)
            SarifResult.WriteNotification(Json, line);
        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndArray();
        Json.WriteEndObject();
        _json.End();
        _output.Flush();
    }

    public void Flush() => _output.Flush();
}
