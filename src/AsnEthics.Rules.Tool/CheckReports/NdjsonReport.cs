using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Posts;

namespace AsnEthics.Rules.Tool.CheckReports;

/// <summary>One JSON object a line; refused lines are answered too, so that answers and input lines of NDJSON go together.</summary>
internal sealed class NdjsonReport(Stream output) : ICheckReport
{
    public bool AnswersRefusals => true;

    public void Begin()
    {
    }

    public byte[] Render(Post post, CheckResult result) => JsonValue.Render(json => AnswerJson.Write(json, post, result));

    public void Answer(Post post, CheckResult result, byte[] rendered) => Write(rendered);

    public void Refuse(RefusedLine line) => Write(JsonValue.Render(json =>
    {
        json.WriteStartObject();
        json.WriteNull("id");
        json.WriteString("error", $"{line.Place}: {line.Reason}");
        json.WriteEndObject();
    }));

    public void End(CheckTally tally)
    {
    }

    public void Flush() => output.Flush();

    private void Write(byte[] answer)
    {
        output.Write(answer);
        output.Write("\n"u8);
    }
}
