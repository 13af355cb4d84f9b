using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Matching.Scanning;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>Makes the findings of simple rules from the words that a scan found, without the post being read. Safe for any number of threads.</summary>
internal sealed class SimpleFindings(RuleSetPlan plan, FindingRule[] shared)
{
    private readonly bool[] _hasReferences = [.. plan.Rules.Select(rule => !rule.References.IsEmpty)];

    /// <param name="found">The words that rules ask for, one of simple rules among them at least. They are put in order, and others are taken out.</param>
    /// <param name="text">The post.</param>
    /// <param name="options">Language and day.</param>
    public CheckResult Of(List<FoundWord> found, string text, CheckOptions options)
    {
        var language = CheckLanguage.Of(options.Language ?? plan.Language);
        found.RemoveAll(static word => word.Word.Hits.Length == 0);
        Sort(found);
        var rule = found[0].Word.Hits[0].Rule;
        if (!found.TrueForAll(word => Array.TrueForAll(word.Word.Hits, hit => hit.Rule == rule)))
            return OfSeveral(found, text, options, language);
        return new CheckResult([Of(rule, found, text, options, language)], [], plan.Digest);
    }

    /// <summary>By place; they mostly are.</summary>
    private static void Sort(List<FoundWord> found)
    {
        for (var index = 1; index < found.Count; index++)
        {
            if (found[index].Range.Start >= found[index - 1].Range.Start)
                continue;
            found.Sort(static (one, other) => one.Range.Start.CompareTo(other.Range.Start));
            return;
        }
    }

    private CheckResult OfSeveral(List<FoundWord> found, string text, CheckOptions options, string language)
    {
        var rules = found.SelectMany(word => word.Word.Hits).Select(hit => hit.Rule).Distinct().OrderBy(rule => rule);
        var findings = rules.Select(rule => Of(rule, found, text, options, language)).OrderBy(finding => finding.Start).ThenBy(finding => finding.End);
        return new CheckResult([.. findings], [], plan.Digest);
    }

    private Finding Of(int rule, List<FoundWord> found, string text, CheckOptions options, string language)
    {
        var hits = new List<PatternHit>(found.Count);
        foreach (var word in found)
        {
            var first = hits.Count;
            foreach (var hit in word.Word.Hits)
            {
                if (hit.Rule == rule)
                    Add(hits, first, new PatternHit(hit.Pattern, new Hit(word.Range.Start, word.Range.End, 0, 0, 0, hit.Weight, word.HasCapital ? hit.Steps | ReadingSteps.Lower : hit.Steps)));
            }
        }

        // only the law hangs on the day
        var day = _hasReferences[rule] ? (options.Date ?? DateTime.Today).Date : default;
        return new Finding(shared[rule], hits[0].Hit.Start, hits[hits.Count - 1].Hit.End, new HitFindingSource(text, language, day, plan.Rules[rule], hits, default));
    }

    /// <summary>Adds a hit of a word among its others, which begin at an index, by pattern; of two by the same pattern the plainer stays.</summary>
    private static void Add(List<PatternHit> hits, int first, PatternHit hit)
    {
        var index = first;
        while (index < hits.Count && hits[index].Pattern < hit.Pattern)
            index++;
        if (index == hits.Count || hits[index].Pattern != hit.Pattern)
            hits.Insert(index, hit);
        else if (ReadingPreference.IsPlainer(hit.Hit.Steps, hits[index].Hit.Steps))
            hits[index] = hit;
    }
}
