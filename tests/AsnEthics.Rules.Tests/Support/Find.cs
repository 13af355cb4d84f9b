using AsnEthics.Rules.Checking;
using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Support;

/// <summary>Finds patterns in posts without the rest of a rule.</summary>
internal static class Find
{
    /// <summary>The hits of one alternative.</summary>
    public static Hit[] All(PlannedAlternative alternative, string text) => All(Planned.Pattern("p", alternative), text);

    public static Hit[] All(PlannedPattern pattern, string text)
    {
        var plan = MatchPlan.Of(Planned.Plan(Planned.Rule(Planned.Post, Planned.Found(0), pattern)));
        var hits = new PostHits(plan);
        hits.Read(text, PostHints.None);
        var ofRule = new RuleHits();
        hits.Find(plan.Rules[0], ofRule);
        return ofRule.All(0).ToArray();
    }

    /// <summary>The text with each hit in brackets; hits of one pattern may overlap, then the brackets do.</summary>
    public static string Marked(PlannedAlternative alternative, string text)
    {
        var marked = text;
        var places = All(alternative, text).SelectMany(hit => new[] { (Place: hit.Start, Order: 1, Sign: "["), (Place: hit.End, Order: 0, Sign: "]") });
        foreach (var (place, _, sign) in places.OrderByDescending(place => place.Place).ThenByDescending(place => place.Order))
            marked = marked.Insert(place, sign);
        return marked;
    }

    /// <summary>The text without its brackets.</summary>
    public static string Plain(string marked) => marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
}
