namespace AsnEthics.Rules.Hosting;

/// <summary>
/// The settings of one checker, as code or configuration gives them. They are read and validated when the checker is first asked for, in a host at its start; later changes of configuration do not
/// reach it. The options of a keyed checker are named by its key.
/// </summary>
public sealed class AsnEthicsRulesOptions
{
    /// <summary>Whether the base rule set is part of the rules even where no file imports it; default true. Without it and without rule files there is nothing to check by, which is an error.</summary>
    public bool IncludeBaseRules { get; set; } = true;

    /// <summary>
    /// Rule files: paths, or patterns in which <c>*</c> stands for any part of a name and <c>**</c> for any folders. Relative ones start at the host's content root, without a host at the current
    /// folder. A pattern passes over files and folders whose names begin with a dot. Default: none.
    /// </summary>
    public IList<string> RuleFiles { get; set; } = [];

    /// <summary>Whether a change of <see cref="RuleFiles"/>, or of a file that they import, is taken over while running; default false.</summary>
    public bool ReloadOnChange { get; set; }

    /// <summary>How long files must stay as they are before a change is believed; default 250 milliseconds, 1 millisecond to 1 minute.</summary>
    public TimeSpan ReloadDelay { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// How often files are read and compared, for folders whose changes raise no event (mounted volumes, network drives); null, the default: events alone. 10 milliseconds to 1 day.
    /// </summary>
    public TimeSpan? PollingInterval { get; set; }

    /// <summary>Whether the examples in rule files run whenever they are compiled, so that a failing one is an error; default true.</summary>
    public bool RunExamples { get; set; } = true;

    /// <summary>The language of messages where a check asks for none: <c>id</c> or <c>en</c>; null, the default: the rule set's own.</summary>
    public string? Language { get; set; }

    /// <summary>The bounds of rule files and posts; defaults as <see cref="RuleLimits"/> names them.</summary>
    // Not RuleLimits.Default: configuration is written into the instance it finds.
    public RuleLimits Limits { get; set; } = new();
}
