using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AgencyPortal.Pages;

/// <summary>Says that a page is for another role.</summary>
internal sealed class DeniedModel : PageModel
{
    public void OnGet() => Response.StatusCode = StatusCodes.Status403Forbidden;
}
