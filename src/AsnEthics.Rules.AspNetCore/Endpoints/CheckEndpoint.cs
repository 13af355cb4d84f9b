using System.Text.Json;
using AsnEthics.Rules.AspNetCore.Problems;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace AsnEthics.Rules.AspNetCore.Endpoints;

/// <summary>Answers what a post would be found to hold, while it is being written.</summary>
internal sealed class CheckEndpoint(AsnEthicsEndpointOptions options)
{
    /// <summary>A UTF-16 unit takes six bytes in JSON at most, as an escape; the rest is for facts.</summary>
    private const int BytesPerUnit = 6;
    private const int BytesForFacts = 16_384;

    public async Task<IResult> CheckAsync(HttpContext context)
    {
        var language = RequestLanguage.Of(context);
        var english = RequestLanguage.IsEnglish(language);
        var maxBytes = ((long)options.MaxLength * BytesPerUnit) + BytesForFacts;
        if (context.Request.ContentLength > maxBytes)
            return EthicsProblem.TooLong(options.MaxLength, english);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = maxBytes;
        using var limiter = options.RateLimiter.Acquire(context);
        if (!limiter.IsAcquired)
            return TooMany(english);

        CheckRequest? request;
        try
        {
            request = await JsonSerializer.DeserializeAsync<CheckRequest>(new LimitedBody(context.Request.Body, maxBytes), cancellationToken: context.RequestAborted);
        }
        catch (BodyTooLongException)
        {
            return EthicsProblem.TooLong(options.MaxLength, english);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return EthicsProblem.TooLong(options.MaxLength, english);
        }
        catch (JsonException)
        {
            return BadRequest(english ? "The request is no JSON object with text and facts." : "Permintaan bukan objek JSON dengan text dan facts.");
        }

        if (request?.Text is not { } text)
            return BadRequest(english ? "The property text is missing." : "Properti text tidak ada.");
        if (text.Length > options.MaxLength)
            return EthicsProblem.TooLong(options.MaxLength, english);
        if (request.TryFacts() is not { } facts)
            return BadRequest(english ? "A fact is a text, a whole number, true or false." : "Fakta berupa teks, bilangan bulat, true, atau false.");
        try
        {
            return Answer(Checker(context).Check(text, facts, language));
        }
        catch (ArgumentException exception)
        {
            return BadRequest(exception.Message);
        }
    }

    private IRuleChecker Checker(HttpContext context) => options.ServiceKey is { } key
        ? context.RequestServices.GetRequiredKeyedService<IRuleChecker>(key)
        : context.RequestServices.GetRequiredService<IRuleChecker>();

    private static IResult Answer(CheckResult result) => TypedResults.Json(new CheckAnswer(
        result.RuleSetDigest,
        [.. result.Findings.Select(finding => FindingProblem.Of(finding))],
        [.. result.Undecided.Select(open => new UndecidedAnswer(open.RuleId, open.Fact))]));

    private static IResult BadRequest(string title) => TypedResults.Problem(new ProblemDetails { Status = StatusCodes.Status400BadRequest, Title = title });

    private static IResult TooMany(bool english) => TypedResults.Problem(new ProblemDetails
    {
        Status = StatusCodes.Status429TooManyRequests,
        Title = english ? "Too many checks; try again in a moment." : "Terlalu banyak pemeriksaan; coba lagi sebentar.",
    });
}
