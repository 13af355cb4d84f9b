using AgencyPortal.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace AgencyPortal.Pages;

/// <summary>What a person sees where a request failed: no detail of ours, and what to do.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel(IStringLocalizer<PortalTexts> texts) : PageModel
{
    public string Problem { get; private set; } = "";

    public void OnGet() => Tell();

    public void OnPost() => Tell();

    /// <summary>The status that an exception is answered with.</summary>
    public static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException request => request.StatusCode,
        _ when DatabaseAway.Is(exception) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private void Tell() => Problem = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is not { } error
        ? texts["Permintaan gagal. Coba lagi sebentar."]
        : StatusOf(error) switch
        {
            StatusCodes.Status413PayloadTooLarge => texts["Kiriman terlalu besar."],
            StatusCodes.Status503ServiceUnavailable => texts["Basis data sedang tidak dapat dihubungi. Coba lagi sebentar."],
            _ => texts["Permintaan gagal. Coba lagi sebentar."],
        };
}
