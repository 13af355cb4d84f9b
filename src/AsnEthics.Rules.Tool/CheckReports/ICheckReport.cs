using AsnEthics.Rules.Tool.Posts;

namespace AsnEthics.Rules.Tool.CheckReports;

/// <summary>Writes the answers of a check in one format, as they come. The calls are: <see cref="Begin"/>, answers and refusals in the order of the input, <see cref="End"/>.</summary>
internal interface ICheckReport
{
    /// <summary>Whether a refused line is answered in the output, so that standard error need not tell of it.</summary>
    bool AnswersRefusals { get; }

    void Begin();

    /// <summary>Writes what of an answer depends on no other one. The only call that comes from several threads, and in any order.</summary>
    byte[] Render(Post post, CheckResult result);

    /// <param name="post">The post.</param>
    /// <param name="result">What the rules say of it.</param>
    /// <param name="rendered">What <see cref="Render"/> gave for it.</param>
    void Answer(Post post, CheckResult result, byte[] rendered);

    void Refuse(RefusedLine line);

    /// <param name="tally">What the run came to.</param>
    void End(CheckTally tally);

    /// <summary>Hands over what was written so far.</summary>
    void Flush();
}
