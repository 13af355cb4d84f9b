namespace AsnEthics.Rules;

/// <summary>How one check is done. Immutable and safe for any number of threads.</summary>
public sealed record CheckOptions
{
    /// <summary>Indonesian or the rule set's own language, today.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>
    /// The language of messages and advice: <c>id</c> or <c>en</c>; a culture name such as <c>en-GB</c> counts by its first part. Null, the default: the rule set's
    /// language. Where a rule lacks it, the rule's Indonesian text serves, then its English one, then its title.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>The day of the check, its time of day left aside; null, the default: today by the machine's clock and time zone.</summary>
    public DateTime? Date { get; init; }
}
