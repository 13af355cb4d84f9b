using AgencyPortal.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AgencyPortal.Pages;

/// <summary>Leads each to the page of their role.</summary>
internal sealed class IndexModel : PageModel
{
    public IActionResult OnGet() => RedirectToPage(User.IsInRole(PortalRole.Reviewer) ? "/Review" : "/Write");
}
