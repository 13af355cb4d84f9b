using System.Collections.Immutable;

namespace AsnEthics.Rules;

/// <summary>What a rule set says of one post. Immutable and safe for any number of threads.</summary>
public sealed class CheckResult
{
    /// <summary>Makes a result; hosts need this for tests of their own only.</summary>
    /// <param name="findings">The findings, by place.</param>
    /// <param name="undecided">The rules that a missing fact left open.</param>
    /// <param name="ruleSetDigest">The digest of the rule set that was asked.</param>
    public CheckResult(ImmutableArray<Finding> findings, ImmutableArray<UndecidedRule> undecided, string ruleSetDigest)
    {
        Findings = findings;
        Undecided = undecided;
        RuleSetDigest = ruleSetDigest;
    }

    /// <summary>The findings in order of their start, then end, then rule order.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The rules that could not be decided, in rule order, one entry for each missing fact.</summary>
    public ImmutableArray<UndecidedRule> Undecided { get; }

    /// <summary>The SHA-256 digest of the rule set in lower-case hexadecimal: the same digest, post, facts and day give the same result.</summary>
    public string RuleSetDigest { get; }

    /// <summary>Whether there is any finding.</summary>
    public bool HasFindings => !Findings.IsEmpty;
}
