namespace AsnEthics.Rules;

/// <summary>Whether a problem stops a rule set from being made.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The rule set is made; a rule may not do what its author means.</summary>
    Warning,

    /// <summary>No rule set is made.</summary>
    Error,
}
