namespace AgencyPortal.Accounts;

/// <summary>The roles: writers send drafts, reviewers of the ethics team decide on them and see the dashboard.</summary>
internal static class PortalRole
{
    public const string Writer = "writer";
    public const string Reviewer = "reviewer";
}
