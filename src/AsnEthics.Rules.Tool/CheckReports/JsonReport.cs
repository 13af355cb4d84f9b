using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Posts;

namespace AsnEthics.Rules.Tool.CheckReports;

/// <summary>One JSON array, an answer a line.</summary>
internal sealed class JsonReport(Stream output) : ICheckReport
{
    private bool _isFirst = true;

    public bool AnswersRefusals => false;

    public void Begin() => output.Write("["u8);

    public byte[] Render(Post post, CheckResult result) => JsonValue.Render(json => AnswerJson.Write(json, post, result));

    public void Answer(Post post, CheckResult result, byte[] rendered)
    {
        output.Write(_isFirst ? "\n"u8 : ",\n"u8);
        _isFirst = false;
        output.Write(rendered);
    }

    public void Refuse(RefusedLine line)
    {
    }

    public void End(CheckTally tally) => output.Write("\n]\n"u8);

    public void Flush() => output.Flush();
}
