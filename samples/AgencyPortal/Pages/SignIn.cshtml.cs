using System.Security.Claims;
using AgencyPortal.Accounts;
using AgencyPortal.Data;
using AgencyPortal.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace AgencyPortal.Pages;

/// <summary>Signs people in by name and password.</summary>
[AllowAnonymous]
[EnableRateLimiting(PortalSecurity.SignInLimit)]
internal sealed class SignInModel(AccountBook accounts, IStringLocalizer<PortalTexts> texts) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public string? Problem { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        try
        {
            if (await accounts.FindAsync(Name ?? "", Password ?? "", cancellation) is not { } account)
                return Again(texts["Nama pengguna atau kata sandi tidak cocok."], StatusCodes.Status401Unauthorized);
            await HttpContext.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Principal(account));
        }
        catch (Exception exception) when (DatabaseAway.Is(exception))
        {
            return Again(texts["Basis data sedang tidak dapat dihubungi. Coba lagi sebentar."], StatusCodes.Status503ServiceUnavailable);
        }

        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
    }

    private PageResult Again(string problem, int status)
    {
        Problem = problem;
        Response.StatusCode = status;
        return Page();
    }

    private static ClaimsPrincipal Principal(Account account) => new(new ClaimsIdentity(
        [new(ClaimTypes.Name, account.Name), new("display_name", account.DisplayName), new(ClaimTypes.Role, account.Role)],
        CookieAuthenticationDefaults.AuthenticationScheme));
}
