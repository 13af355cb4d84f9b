using System.Collections.Immutable;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>What a rule set says of a post, as far as the library and the oracle must agree: which rules, where, in which order, by which hits and steps, and what was left open.</summary>
internal sealed record OracleAnswer(ImmutableArray<OracleFinding> Findings, ImmutableArray<OracleUndecided> Undecided)
{
    /// <summary>A line for each finding and for each missing fact. Two answers are the same where these are.</summary>
    public override string ToString() => string.Join('\n', [.. Findings.Select(finding => finding.ToString()), .. Undecided.Select(undecided => undecided.ToString())]);
}

/// <summary>A finding: its stretches with overlapping ones merged, and the hits that led to it.</summary>
internal sealed record OracleFinding(string RuleId, string RuleSet, int Start, int End, ImmutableArray<TextRange> Spans, ImmutableArray<OracleEvidence> Evidence)
{
    public override string ToString() => $"{RuleSet}/{RuleId} {Start}..{End} [{string.Join(' ', Spans)}] {string.Join(", ", Evidence)}";
}

/// <summary>A hit; <paramref name="Steps"/> are the names of the steps of reading.</summary>
internal sealed record OracleEvidence(string Pattern, int Start, int End, ImmutableArray<string> Steps)
{
    public override string ToString() => $"{Pattern} {Start}..{End} {string.Join('+', Steps)}";
}

/// <summary>A fact that a rule needed and did not get.</summary>
internal sealed record OracleUndecided(string RuleId, string RuleSet, string Fact)
{
    public override string ToString() => $"{RuleSet}/{RuleId} lacks {Fact}";
}
