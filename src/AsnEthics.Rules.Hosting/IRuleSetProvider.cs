namespace AsnEthics.Rules.Hosting;

/// <summary>The rule set that a checker uses at the moment, and why a newer one was refused. Safe for any number of threads.</summary>
public interface IRuleSetProvider
{
    /// <summary>
    /// The rule set in use. It may be another at the next reading: take it once and keep it where several answers have to come from the same rules, but not longer, or an old set stays in memory.
    /// </summary>
    RuleSet Current { get; }

    /// <summary>Why the files as they stand now are not in use; null where they are.</summary>
    RuleLoadFailure? Failure { get; }

    /// <summary>When <see cref="Current"/> was taken into use.</summary>
    DateTimeOffset LoadedAt { get; }
}
