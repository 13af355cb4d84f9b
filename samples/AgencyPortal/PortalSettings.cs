using AsnEthics.Rules;

namespace AgencyPortal;

/// <summary>The section <c>Portal</c>.</summary>
internal sealed class PortalSettings
{
    /// <summary>The longest post in UTF-16 units.</summary>
    public int MaxLength { get; set; } = 5_000;

    /// <summary>Findings of this severity and above keep a draft from being sent; milder ones bring it before the ethics team.</summary>
    public Severity BlockFrom { get; set; } = Severity.High;

    /// <summary>How often a writer's draft may be checked in any minute.</summary>
    public int ChecksPerMinute { get; set; } = 240;

    /// <summary>How often an address may try to sign in within a minute.</summary>
    public int SignInsPerMinute { get; set; } = 20;

    public static void ThrowIfUnusable(PortalSettings settings)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.MaxLength, 1, "Portal:MaxLength");
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.ChecksPerMinute, 1, "Portal:ChecksPerMinute");
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.SignInsPerMinute, 1, "Portal:SignInsPerMinute");
    }
}
