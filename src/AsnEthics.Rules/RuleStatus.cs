namespace AsnEthics.Rules;

/// <summary>Whether a rule runs, and whether its findings count.</summary>
public enum RuleStatus
{
    /// <summary>The rule runs and its findings count; the default.</summary>
    Active,

    /// <summary>The rule runs and is reported as such; its findings never fail a check.</summary>
    Test,

    /// <summary>The rule does not run.</summary>
    Retired,
}
