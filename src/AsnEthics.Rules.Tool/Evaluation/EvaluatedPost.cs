using System.Collections.Immutable;

namespace AsnEthics.Rules.Tool.Evaluation;

/// <summary>What is kept of one post: enough for every figure, not its text.</summary>
/// <param name="Source">The index of its file.</param>
/// <param name="Group">The first part of its id, as in <c>smsa</c> of <c>smsa-00012</c>; empty where it has none.</param>
/// <param name="Labels">The labels people gave it.</param>
/// <param name="Rules">The rules that found something, each once, as indexes into the rule set; rules on trial left out.</param>
/// <param name="Findings">How many findings.</param>
/// <param name="GraveFindings">How many of them are medium or above.</param>
internal sealed record EvaluatedPost(int Source, string Group, ImmutableArray<string> Labels, ImmutableArray<int> Rules, int Findings, int GraveFindings)
{
    /// <summary>The part of an id before its last hyphen or underscore with a number behind it.</summary>
    public static string GroupOf(string? id)
    {
        if (id is null)
            return "";
        var cut = id.LastIndexOfAny(['-', '_']);
        return cut > 0 && cut < id.Length - 1 && id.AsSpan(cut + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? id[..cut] : "";
    }
}
