using System.Collections.Immutable;

namespace AsnEthics.Rules.Checking;

/// <summary>Puts the findings of a post in order: by start, then by end, then by rule.</summary>
internal static class FindingOrder
{
    /// <param name="findings">In rule order.</param>
    public static ImmutableArray<Finding> Arrange(ImmutableArray<Finding>.Builder findings)
    {
        if (findings.Count < 2)
            return findings.Count == 0 ? [] : findings.DrainToImmutable();

        // OrderBy leaves equals in their order
        return [.. findings.OrderBy(finding => finding.Start).ThenBy(finding => finding.End)];
    }
}
