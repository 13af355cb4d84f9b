using AsnEthics.Rules.Tool.Posts;

namespace AsnEthics.Rules.Tool.CheckReports;

/// <summary>Writes the answers of a check in one format, as they come. The calls are: <see cref="Begin"/>, answers and refusals in the order of the input, <see cref="End"/>.</summary>
internal interface ICheckReport
{
    /// <summary>Whether a refused line is answered in the output, so that standard error need not tell of it.</summary>
    bool AnswersRefusals { get; }

    void Begin();

    void Answer(Post post, CheckResult result);

    void Refuse(RefusedLine line);

    /// <param name="tally">What the run came to.</param>
    void End(CheckTally tally);

    /// <summary>Hands over what was written so far.</summary>
    void Flush();
}
