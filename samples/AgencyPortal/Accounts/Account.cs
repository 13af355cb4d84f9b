namespace AgencyPortal.Accounts;

/// <summary>Who may sign in.</summary>
internal sealed class Account
{
    public required string Name { get; init; }

    public required string DisplayName { get; set; }

    /// <summary>One of <see cref="PortalRole"/>.</summary>
    public required string Role { get; set; }

    public required string PasswordHash { get; set; }
}
