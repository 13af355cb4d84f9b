namespace AsnEthics.Rules;

/// <summary>How grave a finding is. <see cref="Info"/> and <see cref="Low"/> advise; from <see cref="Medium"/> on it is an indication of a breach.</summary>
public enum Severity
{
    /// <summary>Worth knowing; <c>info</c> in a rule file.</summary>
    Info,

    /// <summary>Advice to the writer; <c>low</c> in a rule file.</summary>
    Low,

    /// <summary>An indication of a breach; <c>medium</c> in a rule file.</summary>
    Medium,

    /// <summary>A strong indication of a breach; <c>high</c> in a rule file.</summary>
    High,

    /// <summary>An indication that wants attention at once; <c>critical</c> in a rule file.</summary>
    Critical,
}
