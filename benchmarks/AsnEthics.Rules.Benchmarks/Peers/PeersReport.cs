namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>All that a run of <c>peers</c> measured; written as JSON as it is.</summary>
internal sealed record PeersReport
{
    public required DateTime Date { get; init; }

    public required string Machine { get; init; }

    /// <summary>The version of the library; null where the machine has none.</summary>
    public required string? Hyperscan { get; init; }

    public required string Corpus { get; init; }

    public required int Posts { get; init; }

    public required long Utf8Bytes { get; init; }

    public required int Rounds { get; init; }

    /// <summary>Managed memory that the first rule set of a process keeps for all that follow: its tables of characters, spellings and ordinary words.</summary>
    public required long LibraryTableBytes { get; init; }

    public required IReadOnlyList<SetReport> Sets { get; init; }

    public required IReadOnlyList<GoalReport> Goals { get; init; }
}

/// <summary>One set of terms.</summary>
internal sealed record SetReport
{
    public required string Name { get; init; }

    public required int Terms { get; init; }

    /// <summary>"Rare", "Dense", or null for the base set.</summary>
    public required string? Density { get; init; }

    /// <summary>Whole words that are terms, whatever their case.</summary>
    public required int ExpectedHits { get; init; }

    public required int PostsWithExpectedHit { get; init; }

    public required int PostsWithoutExpectedHit { get; init; }

    public required IReadOnlyList<PeerReport> Peers { get; init; }

    /// <summary>Ours beside the expected hits; null for the base set, whose words are not what it looks for.</summary>
    public required RuleSetAnswers? Answers { get; init; }

    /// <summary>Posts in which ours finds nothing.</summary>
    public required int CleanPosts { get; init; }

    public required int CleanPostsThatAllocate { get; init; }

    /// <summary>What ours allocates for one of the clean posts, in the mean.</summary>
    public required double AllocatedBytesOnCleanPost { get; init; }

    /// <summary>A new process with the rule file; null for the base set.</summary>
    public required Commands.FirstUse? FirstUse { get; init; }

    public double? Ratio(string other) =>
        Peers.FirstOrDefault(peer => peer.Name == Contenders.Ours)?.Median / Peers.FirstOrDefault(peer => peer.Name == other)?.Median;
}

/// <summary>One contender with one set.</summary>
internal sealed record PeerReport
{
    public required string Name { get; init; }

    /// <summary>Why it was left out; null where it was measured.</summary>
    public string? LeftOut { get; init; }

    /// <summary>Megabytes (10^6 bytes) of UTF-8 a second of processor time.</summary>
    public double? Median { get; init; }

    public IReadOnlyList<double> Rates { get; init; } = [];

    /// <summary>Every so manieth post was measured; the others would take too long.</summary>
    public int Stride { get; init; } = 1;

    public double BuildMilliseconds { get; init; }

    public long ManagedBytes { get; init; }

    public long NativeBytes { get; init; }

    public PeerAnswers? Answers { get; init; }
}

/// <summary>A goal and what was measured of it.</summary>
/// <param name="Name">What is to be reached.</param>
/// <param name="Wanted">The limit, as it is written in the goals.</param>
/// <param name="Value">What was measured.</param>
/// <param name="IsReached">Whether that is enough.</param>
internal sealed record GoalReport(string Name, string Wanted, string Value, bool IsReached);
