using Microsoft.AspNetCore.Localization;

namespace AgencyPortal;

/// <summary>Indonesian, and English for those who switched to it. Only the cookie of the switch counts: an agency's portal speaks Indonesian whatever the browser is set to.</summary>
internal static class PortalLanguages
{
    public static readonly string[] All = ["id", "en"];

    public static void Configure(RequestLocalizationOptions options)
    {
        options.SetDefaultCulture(All[0]).AddSupportedCultures(All).AddSupportedUICultures(All);
        options.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = CookieName, Options = options }];
    }

    public const string CookieName = "portal-language";
}
