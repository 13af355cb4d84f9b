using Microsoft.AspNetCore.Localization;

namespace AsnEthics.Rules.AspNetCore;

/// <summary>The language of a request: that of the localization middleware where it runs, else the first of <c>Accept-Language</c> that rules have.</summary>
internal static class RequestLanguage
{
    private static readonly CheckOptions Indonesian = new() { Language = "id" };

    private static readonly CheckOptions English = new() { Language = "en" };

    public static bool IsEnglish(CheckOptions options) => options.Language == "en";

    /// <summary>How to check; no language where the request asks for none that there is, so that the checker's own counts.</summary>
    public static CheckOptions Of(HttpContext context)
    {
        if (context.Features.Get<IRequestCultureFeature>() is { } culture)
            return Options(culture.RequestCulture.UICulture.TwoLetterISOLanguageName) ?? CheckOptions.Default;
        var accepted = context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1);
        foreach (var language in accepted.Where(language => language.Quality is null or > 0))
        {
            if (Options(language.Value.Value) is { } options)
                return options;
        }

        return CheckOptions.Default;
    }

    private static CheckOptions? Options(string? language) => language?.Split('-')[0].ToUpperInvariant() switch
    {
        "ID" => Indonesian,
        "EN" => English,
        _ => null,
    };
}
