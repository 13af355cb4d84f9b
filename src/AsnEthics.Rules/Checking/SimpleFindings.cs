using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Matching.Passes;
using AsnEthics.Rules.Matching.Scanning;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>Makes the findings of simple rules from the words and chunks that a scan found, without the post being read. Safe for any number of threads.</summary>
internal sealed class SimpleFindings(RuleSetPlan plan, SimpleRules simple, FindingRule[] shared)
{
    private readonly bool[] _hasReferences = [.. plan.Rules.Select(rule => !rule.References.IsEmpty)];

    /// <summary>The result of a check; null where there is nothing to say.</summary>
    /// <param name="notes">Those of the scan, with a hit of a simple rule at least.</param>
    /// <param name="text">The post.</param>
    /// <param name="evaluator">Knows the facts.</param>
    /// <param name="options">Language and day.</param>
    public CheckResult? Of(ScanNotes notes, string text, ConditionEvaluator evaluator, CheckOptions options)
    {
        var hits = notes.Hits;
        hits.Clear();
        AddHits(notes, hits);
        Sort(hits);
        RemoveSame(hits);
        if (notes.Open.HasPieces)
            RemoveInner(hits);

        var results = new ResultBuilder(plan);
        for (var first = 0; first < hits.Count;)
        {
            var rule = hits[first].Rule;
            var end = first + 1;
            while (end < hits.Count && hits[end].Rule == rule)
                end++;

            if (MayReport(rule, notes.MissingFacts, evaluator))
                AddFindings(notes, first, end, text, options, ref results);
            results.AddUndecided(plan.Rules[rule], notes.MissingFacts);
            first = end;
        }

        return results.Build();
    }

    /// <summary>Whether there is a finding.</summary>
    public bool HasAny(ScanNotes notes, ConditionEvaluator evaluator)
    {
        foreach (var word in notes.Words)
        {
            foreach (ref readonly var hit in word.Hits.AsSpan())
            {
                if (MayReport(hit.Rule, notes.MissingFacts, evaluator))
                    return true;
            }
        }

        foreach (var chunk in notes.Chunks)
        {
            foreach (var (_, hit) in chunk.Facts.Hits ?? [])
            {
                if (MayReport(hit.Rule, notes.MissingFacts, evaluator))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the facts let a rule report what was found. Those that are missing for it are written down in order: of the conditions where these are open, of the skips where only they could take the finding away.</summary>
    private bool MayReport(int rule, NumberSet missing, ConditionEvaluator evaluator)
    {
        missing.Clear(evaluator.Facts.Count);
        if (simple.FactsOf(rule) is not { } facts)
            return true;

        bool? holds = true;
        foreach (var skip in facts.Skips)
        {
            if (evaluator.Evaluate(skip, default) == true)
                return false;
        }

        foreach (var condition in facts.Conditions)
            holds &= evaluator.Evaluate(condition, default);
        if (holds == false)
            return false;

        foreach (var condition in holds is null ? facts.Conditions : facts.Skips)
            evaluator.CollectMissing(condition, default, missing);
        missing.Sort();
        return holds == true;
    }

    private static void AddHits(ScanNotes notes, List<FoundHit> hits)
    {
        foreach (var word in notes.Words)
        {
            foreach (var hit in word.Hits)
                hits.Add(FoundHit.Of(hit, word.Range, word.HasCapital ? hit.Steps | ReadingSteps.Lower : hit.Steps));
        }

        foreach (var chunk in notes.Chunks)
        {
            foreach (var (range, hit) in chunk.Facts.Hits ?? [])
                hits.Add(FoundHit.Of(hit, new TextRange(chunk.Start + range.Start, chunk.Start + range.End), hit.Steps));
        }
    }

    /// <summary>They mostly are in order.</summary>
    private static void Sort(List<FoundHit> hits)
    {
        for (var index = 1; index < hits.Count; index++)
        {
            if (FoundHit.ByRule(hits[index - 1], hits[index]) <= 0)
                continue;
            hits.Sort(FoundHit.ByRule);
            return;
        }
    }

    /// <summary>Of several by one pattern at one place the plainest stays.</summary>
    private static void RemoveSame(List<FoundHit> hits)
    {
        var count = 0;
        for (var index = 0; index < hits.Count; index++)
        {
            if (count == 0 || !hits[count - 1].IsSame(hits[index]))
                hits[count++] = hits[index];
        }

        hits.RemoveRange(count, hits.Count - count);
    }

    /// <summary>Of several by one pattern none inside a longer one stays.</summary>
    private static void RemoveInner(List<FoundHit> hits)
    {
        var kept = 0;
        hits.Sort(FoundHit.ByPattern);
        for (var index = 0; index < hits.Count; index++)
        {
            if (kept == 0 || !hits[kept - 1].Covers(hits[index]))
                hits[kept++] = hits[index];
        }

        hits.RemoveRange(kept, hits.Count - kept);
        hits.Sort(FoundHit.ByRule);
    }

    /// <summary>Adds the findings of a rule, whose hits stand from first up to end: one, or one for each sentence where the rule flags these.</summary>
    private void AddFindings(ScanNotes notes, int first, int end, string text, CheckOptions options, ref ResultBuilder results)
    {
        var hits = notes.Hits;
        var looksAtSentences = simple.LooksAtSentences(hits[first].Rule);
        while (first < end)
        {
            var behind = first + 1;
            while (behind < end && (!looksAtSentences || notes.Open.SentenceOf(hits[behind].Hit.Range) == notes.Open.SentenceOf(hits[first].Hit.Range)))
                behind++;
            results.Add(Of(hits, first, behind, text, options));
            first = behind;
        }
    }

    /// <summary>The finding of a rule, whose hits stand from first up to end.</summary>
    private Finding Of(List<FoundHit> found, int first, int end, string text, CheckOptions options)
    {
        var rule = found[first].Rule;
        var hits = new PatternHit[end - first];
        for (var index = 0; index < hits.Length; index++)
            hits[index] = new PatternHit(found[first + index].Pattern, found[first + index].Hit);

        // only the law hangs on the day
        var day = _hasReferences[rule] ? (options.Date ?? DateTime.Today).Date : default;
        var source = new HitFindingSource(text, CheckLanguage.Of(options.Language ?? plan.Language), day, plan.Rules[rule], hits, default);
        var (start, behind) = source.Hull();
        return new Finding(shared[rule], start, behind, source);
    }
}
