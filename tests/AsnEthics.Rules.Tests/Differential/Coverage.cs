using AsnEthics.Rules.Tests.Oracle;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>What the generated pairs come to: how many find something, by which steps, kinds of pattern, scopes and exceptions.</summary>
internal sealed class Coverage
{
    private readonly SortedDictionary<string, int> _pairs = new(StringComparer.Ordinal);

    /// <summary>Pairs in all.</summary>
    public int Total { get; private set; }

    /// <summary>The pairs in which a thing occurred.</summary>
    public int this[string thing] => _pairs.GetValueOrDefault(thing);

    public double Share(string thing) => (double)this[thing] / Total;

    public void Note(RuleSetDraft rules, OracleAnswer answer, Explanation explanation)
    {
        Total++;
        var things = new HashSet<string>(StringComparer.Ordinal);
        if (!answer.Findings.IsEmpty)
            things.Add("findings");
        if (answer.Findings.Length > 1)
            things.Add("several findings");
        if (!answer.Undecided.IsEmpty)
            things.Add("undecided");

        foreach (var finding in answer.Findings)
            NoteFinding(rules.Rules.First(rule => rule.Id == finding.RuleId), finding, things);
        foreach (var trace in explanation.Rules)
            NoteExceptions(trace, things);
        foreach (var thing in things)
            _pairs[thing] = this[thing] + 1;
    }

    /// <summary>A line for each thing.</summary>
    public override string ToString() => string.Join('\n', [$"{Total} pairs", .. _pairs.Select(thing => $"{thing.Value,7} {(double)thing.Value / Total,7:0.0%} {thing.Key}")]);

    private static void NoteFinding(RuleDraft rule, OracleFinding finding, HashSet<string> things)
    {
        things.Add("scope " + rule.Scope.Split(' ')[0]);
        if (finding.Evidence.IsEmpty)
            things.Add("finding without evidence");
        foreach (var hit in finding.Evidence)
        {
            foreach (var step in hit.Steps)
                things.Add("step " + step);

            // where a pattern has several alternatives, its name does not say which was found
            if (rule.Patterns.First(pattern => pattern.Name == hit.Pattern).Alternatives is not [var alternative])
                continue;
            things.Add("kind " + (alternative.Kind.Length == 0 ? "list" : alternative.Kind));
            foreach (var modifier in alternative.Modifiers)
                things.Add("modifier " + modifier.Split(' ')[0] + (modifier.StartsWith("no ", StringComparison.Ordinal) ? modifier[2..] : ""));
        }
    }

    private static void NoteExceptions(RuleTrace trace, HashSet<string> things)
    {
        foreach (var dropped in trace.Hits.Select(hit => hit.DroppedBy).OfType<string>())
            things.Add("exception " + (dropped.Contains(" inside ", StringComparison.Ordinal) ? "ignore inside" : dropped.StartsWith("skip", StringComparison.Ordinal) ? "skip sentence" : "ignore " + dropped.Split(' ')[^1]));
        foreach (var skipped in trace.Scopes.Select(scope => scope.SkippedBy).OfType<string>())
            things.Add("exception " + string.Join(' ', skipped.Split(' ').Take(2)));
    }
}
