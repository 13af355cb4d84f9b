namespace AsnEthics.Rules;

/// <summary>How rule files are compiled. Immutable and safe for any number of threads.</summary>
public sealed record RuleSetCompilerOptions
{
    /// <summary>Examples run, default limits, today by the machine's clock.</summary>
    public static RuleSetCompilerOptions Default { get; } = new();

    /// <summary>Whether the examples of the rules run, so that a failing one is an error (E013, E015); default true. Examples of imported rule sets do not run.</summary>
    public bool RunExamples { get; init; } = true;

    /// <summary>
    /// Whether the rules are looked over for what is probably not meant: the warnings W101 to W122 that want the whole rule set. They take up to half of the time of compiling, and nothing but the warnings hangs on them; a program
    /// that loads rules which were tested before can do without. Default: true.
    /// </summary>
    public bool RunLints { get; init; } = true;

    /// <summary>The bounds; default <see cref="RuleLimits.Default"/>.</summary>
    public RuleLimits Limits { get; init; } = RuleLimits.Default;

    /// <summary>The day by which overrides have expired (W119), its time of day left aside; null, the default: today by the machine's clock and time zone.</summary>
    public DateTime? Date { get; init; }

    /// <summary>
    /// Whether every built-in rule set is part of the result even where no file imports it, so that the files stand on top of it; default false: the result holds what
    /// the files say and import.
    /// </summary>
    public bool IncludeBuiltIn { get; init; }

    /// <summary>Texts that stand in the place of files on the disk, by full path: what an editor holds unsaved.</summary>
    internal IReadOnlyDictionary<string, string>? OpenFiles { get; init; }

    /// <summary>Whether compiling ends when names are resolved: no forms are generated and there is no rule set. For an editor, at each keystroke.</summary>
    internal bool BindOnly { get; init; }
}
