using AsnEthics.Rules.AspNetCore.Problems;
using Microsoft.Extensions.DependencyInjection;

namespace AsnEthics.Rules.AspNetCore.Endpoints;

/// <summary>Checks the posts in an endpoint's arguments before the endpoint runs.</summary>
internal sealed class EthicsFilter(PostProperty[] properties, AsnEthicsCheckOptions options)
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var checker = options.ServiceKey is { } key ? http.RequestServices.GetRequiredKeyedService<IRuleChecker>(key) : http.RequestServices.GetRequiredService<IRuleChecker>();
        var language = RequestLanguage.Of(http);
        var facts = options.Facts?.Invoke(http);
        var blocking = new List<(string Property, Finding Finding)>();
        var warnings = new List<AsnEthicsWarning>();
        var digest = "";
        foreach (var property in properties)
        {
            if (context.Arguments[property.Argument] is not { } argument || property.Read(argument) is not { } text)
                continue;
            if (text.Length > options.MaxLength)
                return EthicsProblem.TooLong(options.MaxLength, RequestLanguage.IsEnglish(language));
            var result = checker.Check(text, facts, language);
            digest = result.RuleSetDigest;
            blocking.AddRange(result.Findings.Where(IsBlocking).Select(finding => (property.Name, finding)));
            if (result.Findings.Any(finding => !IsBlocking(finding)))
                warnings.Add(new AsnEthicsWarning(property.Name, [.. result.Findings.Where(finding => !IsBlocking(finding))]));
        }

        if (blocking.Count > 0)
            return EthicsProblem.Findings(blocking, digest, RequestLanguage.IsEnglish(language));
        http.SetAsnEthicsWarnings(warnings);
        return await next(context);
    }

    // A rule on trial says what it would have said, and refuses nothing.
    private bool IsBlocking(Finding finding) => finding.Severity >= options.BlockFrom && finding.Status == RuleStatus.Active;
}
