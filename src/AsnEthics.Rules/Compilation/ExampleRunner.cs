using System.Collections.Immutable;
using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Checking;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Compilation;

/// <summary>
/// Runs the examples of the rules that were given, each against its own rule as its file writes it: days, <c>disable</c> and <c>status test</c> aside, so that an example says the same
/// every day. Retired rules rest.
/// </summary>
internal sealed class ExampleRunner(RuleSetPlan plan, RulePlanner planner)
{
    public ImmutableArray<ExampleResult> Run(ImmutableArray<BoundRule> rules) =>
        [.. rules.Where(rule => rule.File.Unit.IsRoot && rule.Meta.Status != RuleStatus.Retired).SelectMany(Run)];

    private IEnumerable<ExampleResult> Run(BoundRule rule)
    {
        var planned = planner.Plan(rule) with { Status = RuleStatus.Active, Since = null, Until = null, DisabledUntil = null };
        var alone = new RuleSetChecker(plan with { Rules = [planned] });
        return [.. rule.Examples.Select(example => Run(rule, example, alone))];
    }

    private static ExampleResult Run(BoundRule rule, BoundExample example, RuleSetChecker alone)
    {
        var findings = alone.Check(example.Text, example.Facts).Findings;
        var syntax = example.Syntax;
        var flagged = !findings.IsEmpty;
        var spans = findings.SelectMany(finding => finding.Spans).Distinct().OrderBy(span => span.Start).ThenBy(span => span.End).ToImmutableArray();
        var spansFit = !syntax.Expected || example.Marks.IsEmpty || spans.SequenceEqual(example.Marks);
        var passed = flagged == syntax.Expected && spansFit;
        var reasons = passed ? [] : Reasons(alone, example, flagged, spans);
        if (!passed && !syntax.IsTodo)
            Report(rule, example, flagged, spans, reasons);
        return new ExampleResult
        {
            RuleId = rule.Id,
            RuleSet = rule.File.Unit.Name,
            File = rule.File.Source.Name,
            Line = rule.File.Source.PositionOf(syntax.Span.Start).Line,
            Text = example.Text,
            Marks = example.Marks,
            Facts = example.Facts,
            Expected = syntax.Expected,
            IsTodo = syntax.IsTodo,
            Passed = passed,
            Reasons = reasons,
        };
    }

    private static void Report(BoundRule rule, BoundExample example, bool flagged, ImmutableArray<TextRange> spans, ImmutableArray<string> reasons)
    {
        var diagnostics = rule.File.Diagnostics;
        if (flagged != example.Syntax.Expected)
            diagnostics.ReportExampleFails(example.Syntax.Text.Span, rule.Id, example.Syntax.Expected, reasons);
        else
            diagnostics.ReportSpanDiffers(example.Syntax.Text.Span, rule.Id, Quote(example.Text, example.Marks), Quote(example.Text, spans), reasons);
    }

    private static ImmutableArray<string> Reasons(RuleSetChecker alone, BoundExample example, bool flagged, ImmutableArray<TextRange> spans)
    {
        var trace = alone.Explain(example.Text, example.Facts).Rules;
        if (trace.IsEmpty)
            return ["no pattern of the rule was found"];
        var lines = trace[0].Describe(example.Text, "en");
        return flagged && example.Syntax.Expected ? lines.Insert(0, "reported: " + Quote(example.Text, spans)) : lines;
    }

    private static string Quote(string text, ImmutableArray<TextRange> spans) =>
        string.Join(", ", spans.Select(span => "[" + text.Substring(span.Start, span.Length) + "]"));
}
