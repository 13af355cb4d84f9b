using Microsoft.AspNetCore.Mvc;

namespace AsnEthics.Rules.AspNetCore.Problems;

/// <summary>The problem details that requests are refused with. Whether a finding is a breach is for people to say, so they speak of indications.</summary>
internal static class EthicsProblem
{
    public static IResult Findings(IReadOnlyList<(string Property, Finding Finding)> findings, string digest, bool english)
    {
        var problem = new HttpValidationProblemDetails(findings.GroupBy(item => item.Property).ToDictionary(group => group.Key, group => group.Select(item => item.Finding.Message).ToArray()))
        {
            Status = StatusCodes.Status400BadRequest,
            Title = english ? "The post shows indications of a breach of the guidelines for ASN." : "Posting memuat indikasi pelanggaran pedoman ASN.",
        };
        problem.Extensions["digest"] = digest;
        problem.Extensions["findings"] = findings.Select(item => FindingProblem.Of(item.Finding, item.Property)).ToArray();
        return TypedResults.Problem(problem);
    }

    public static IResult TooLong(int maxLength, bool english) => TypedResults.Problem(new ProblemDetails
    {
        Status = StatusCodes.Status413PayloadTooLarge,
        Title = english ? "The post is too long." : "Posting terlalu panjang.",
        Detail = english ? FormattableString.Invariant($"A post may have {maxLength} characters.") : FormattableString.Invariant($"Posting paling panjang {maxLength} karakter."),
    });
}
