using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Posts;

namespace AsnEthics.Rules.Tool.CheckReports;

/// <summary>One JSON object a line; refused lines are answered too, so that answers and input lines of NDJSON go together.</summary>
internal sealed class NdjsonReport(Stream output) : ICheckReport
{
    private readonly JsonOutput _json = new(output, JsonLayout.OneLine);

    public bool AnswersRefusals => true;

    public void Begin()
    {
    }

    public void Answer(Post post, CheckResult result)
    {
        AnswerJson.Write(_json.Writer, post, result);
        _json.EndValue("\n"u8);
    }

    public void Refuse(RefusedLine line)
    {
        _json.Writer.WriteStartObject();
        _json.Writer.WriteNull("id");
        _json.Writer.WriteString("error", $"{line.Place}: {line.Reason}");
        _json.Writer.WriteEndObject();
        _json.EndValue("\n"u8);
    }

    public void End(CheckTally tally)
    {
    }

    public void Flush() => output.Flush();
}
