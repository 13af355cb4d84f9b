using System.Collections.Immutable;

namespace AsnEthics.Rules.AspNetCore;

/// <summary>What a check found that did not refuse the request: the endpoint reads it with <see cref="AsnEthicsHttpContextExtensions.GetAsnEthicsWarnings"/>.</summary>
/// <param name="Property">The property that holds the post, as JSON writes it.</param>
/// <param name="Findings">The findings.</param>
public sealed record AsnEthicsWarning(string Property, ImmutableArray<Finding> Findings);

/// <summary>Reads what <c>WithAsnEthicsCheck</c> found.</summary>
public static class AsnEthicsHttpContextExtensions
{
    private static readonly object Key = new();

    /// <summary>The warnings of this request; empty where there are none.</summary>
    /// <param name="context">The request.</param>
    public static IReadOnlyList<AsnEthicsWarning> GetAsnEthicsWarnings(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items[Key] as IReadOnlyList<AsnEthicsWarning> ?? [];
    }

    internal static void SetAsnEthicsWarnings(this HttpContext context, IReadOnlyList<AsnEthicsWarning> warnings) => context.Items[Key] = warnings;
}
