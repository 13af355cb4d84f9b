using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.ExplainReports;

/// <summary>Rules read back: a line each, or one JSON array.</summary>
internal sealed class RuleReadBackReport : IDisposable
{
    private readonly StreamWriter? _text;
    private readonly JsonOutput? _json;

    public RuleReadBackReport(Stream output, bool isJson)
    {
        if (isJson)
            (_json = new JsonOutput(output, JsonLayout.Indented)).Writer.WriteStartArray();
        else
            _text = new StreamWriter(output, TextEncoding.Utf8, leaveOpen: true) { NewLine = "\n" };
    }

    public void Add(RuleDescription rule, string sentence)
    {
        _text?.WriteLine(TerminalText.Safe(sentence));
        if (_json?.Writer is not { } json)
            return;
        json.WriteStartObject();
        json.WriteString("rule", rule.Id);
        json.WriteString("ruleset", rule.RuleSet);
        json.WriteString("sentence", sentence);
        json.WriteEndObject();
    }

    public void Dispose()
    {
        _text?.Dispose();
        _json?.Writer.WriteEndArray();
        _json?.End();
    }
}
