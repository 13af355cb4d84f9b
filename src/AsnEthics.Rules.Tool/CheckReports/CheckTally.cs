namespace AsnEthics.Rules.Tool.CheckReports;

/// <summary>What a run came to.</summary>
internal sealed class CheckTally
{
    public long Posts { get; private set; }

    public long PostsWithFindings { get; private set; }

    /// <summary>Findings that fail the check.</summary>
    public long Findings { get; private set; }

    /// <summary>Findings of rules on trial.</summary>
    public long TrialFindings { get; private set; }

    public long PostsUndecided { get; private set; }

    public SortedSet<string> MissingFacts { get; } = new(StringComparer.Ordinal);

    public long RefusedLines { get; private set; }

    /// <summary>Whether the user stopped the run before the input ended.</summary>
    public bool WasStopped { get; set; }

    /// <summary>Whether the input could not be read to its end.</summary>
    public bool WasUnreadable { get; set; }

    public bool IsComplete => !WasStopped && !WasUnreadable;

    public int ExitCode => Findings > 0 ? Tool.ExitCode.Found : IsComplete ? Tool.ExitCode.Clean : Tool.ExitCode.Wrong;

    public void Count(CheckResult result)
    {
        Posts++;
        if (result.HasFindings)
            PostsWithFindings++;
        foreach (var finding in result.Findings)
        {
            if (finding.Status == RuleStatus.Test)
                TrialFindings++;
            else
                Findings++;
        }

        if (!result.Undecided.IsEmpty)
            PostsUndecided++;
        foreach (var undecided in result.Undecided)
            MissingFacts.Add(undecided.Fact);
    }

    public void CountRefused() => RefusedLines++;
}
