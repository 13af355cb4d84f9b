using AsnEthics.Rules.Tool.CheckReports;
using AsnEthics.Rules.Tool.Posts;

namespace AsnEthics.Rules.Tool.Verbs;

/// <summary>What became of one line of the input.</summary>
internal abstract record CheckedLine
{
    /// <summary>A post that was checked.</summary>
    /// <param name="Post">The post.</param>
    /// <param name="Result">What the rules say of it.</param>
    /// <param name="Rendered">What <see cref="ICheckReport.Render"/> made of that.</param>
    public sealed record Answered(Post Post, CheckResult Result, byte[] Rendered) : CheckedLine;

    /// <summary>A line that holds no post that can be checked.</summary>
    public sealed record Refused(RefusedLine Line) : CheckedLine;

    /// <summary>No line: the input lets us wait here, and may itself wait for the answers so far.</summary>
    public sealed record Pause : CheckedLine
    {
        public static Pause Instance { get; } = new();
    }
}
