using System.Diagnostics.CodeAnalysis;
using AsnEthics.Rules.AspNetCore;
using AsnEthics.Rules.AspNetCore.Endpoints;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Checks posts in and by endpoints.</summary>
public static class AsnEthicsEndpointExtensions
{
    /// <summary>
    /// Checks the posts in the arguments of an endpoint before it runs, and answers with 400 and problem details where one shows an indication of a breach, with 413 where it is too long. Milder findings
    /// are there for the endpoint, by <see cref="AsnEthicsHttpContextExtensions.GetAsnEthicsWarnings"/>. Wants an <c>IRuleChecker</c> (<c>AddAsnEthicsRules</c>).
    /// </summary>
    /// <param name="builder">The endpoint, or a group of them of which each has a post.</param>
    /// <param name="configure">Changes how; null: as <see cref="AsnEthicsCheckOptions"/> presets.</param>
    public static TBuilder WithAsnEthicsCheck<TBuilder>(this TBuilder builder, Action<AsnEthicsCheckOptions>? configure = null)
        where TBuilder : IEndpointConventionBuilder
    {
        var options = new AsnEthicsCheckOptions();
        configure?.Invoke(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxLength, 1);
        return builder.AddEndpointFilterFactory((context, next) =>
        {
            var filter = new EthicsFilter(PostProperty.Find(context.MethodInfo, options.Properties), options);
            return invocation => filter.InvokeAsync(invocation, next);
        });
    }

    /// <summary>
    /// Maps a POST endpoint that takes <c>{"text":"…","facts":{…}}</c> and answers <c>{"digest":"…","findings":[…],"undecided":[…]}</c>, as the tool's lines are, in the request's language. It is open
    /// to whoever reaches it: add <c>RequireAuthorization()</c> where it should not be.
    /// </summary>
    /// <param name="endpoints">The application or a group.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="configure">Changes bounds; null: as <see cref="AsnEthicsEndpointOptions"/> presets.</param>
    public static RouteHandlerBuilder MapAsnEthicsCheck(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Action<AsnEthicsEndpointOptions>? configure = null)
    {
        var options = new AsnEthicsEndpointOptions();
        configure?.Invoke(options);
        options.Validate();
        return endpoints.MapPost(pattern, (Delegate)new CheckEndpoint(options).CheckAsync);
    }
}
