using AsnEthics.Rules;

namespace AgencyPortal.Pages;

/// <summary>Severities and states by the names that pages and the check endpoint have for them.</summary>
internal static class SeverityName
{
    /// <summary>As the check endpoint writes it, and the stylesheet reads it.</summary>
    public static string Code(Severity severity) => severity switch
    {
        Severity.Critical => "critical",
        Severity.High => "high",
        Severity.Medium => "medium",
        Severity.Low => "low",
        _ => "info",
    };

    /// <summary>In Indonesian, the key of the pages' texts.</summary>
    public static string Text(Severity severity) => severity switch
    {
        Severity.Critical => "genting",
        Severity.High => "tinggi",
        Severity.Medium => "sedang",
        Severity.Low => "rendah",
        _ => "catatan",
    };
}
