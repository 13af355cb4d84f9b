using Microsoft.AspNetCore.Antiforgery;

namespace AgencyPortal.Security;

/// <summary>Asks for the antiforgery token of the page where a request is no form: in the header <c>RequestVerificationToken</c>.</summary>
internal sealed class AntiforgeryCheck(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        await antiforgery.IsRequestValidAsync(context.HttpContext)
            ? await next(context)
            : TypedResults.Problem(statusCode: StatusCodes.Status400BadRequest, title: "The antiforgery token is missing or old; load the page anew.");
}
