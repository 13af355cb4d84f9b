namespace AgencyPortal.Accounts;

/// <summary>
/// An account of the configuration section <c>DemoAccounts</c>. For the demonstration only: an agency signs its people in with its own identity provider, and no password stands in a file.
/// </summary>
internal sealed class DemoAccount
{
    public string Name { get; set; } = "";

    public string DisplayName { get; set; } = "";

    public string Role { get; set; } = "";

    public string Password { get; set; } = "";

    public static void ThrowIfUnusable(IReadOnlyList<DemoAccount> accounts)
    {
        foreach (var account in accounts)
        {
            if (account.Name.Length == 0 || account.Password.Length == 0 || account.Role is not (PortalRole.Writer or PortalRole.Reviewer))
                throw new InvalidOperationException($"DemoAccounts: \"{account.Name}\" wants Name, Password, and the Role \"{PortalRole.Writer}\" or \"{PortalRole.Reviewer}\"");
        }
    }
}
