using AsnEthics.Rules.Tool.Formatting;

namespace AsnEthics.Rules.Tool.Evaluation;

/// <summary>The figures for people.</summary>
internal sealed class EvaluationText(TextWriter text, TextStyle style, int costliest)
{
    private const string AllFiles = "all of them";

    public void Write(EvaluationFigures evaluation, PostEvaluator evaluator)
    {
        WriteLabels(evaluation);
        WriteQuiet(evaluation);
        WriteCosts(evaluation);
        WriteErrors(evaluation, evaluator);
    }

    private void WriteLabels(EvaluationFigures evaluation)
    {
        if (evaluation.Labels.IsEmpty)
            return;
        var table = new TextTable("label", "file", ">posts", ">labelled", ">right", ">false alarms", ">missed", ">precision", "95 %", ">recall", "95 %", ">F1", "95 %");
        foreach (var score in evaluation.Labels)
        {
            var (counts, file) = (score.Agreement, score.Source is { } source ? evaluation.Sources[source].Name : AllFiles);
            table.Add(
                Safe(score.Mapping.Label), Safe(file), Figures.Count(counts.Posts), Figures.Count(counts.Labelled), Figures.Count(counts.Right), Figures.Count(counts.FalseAlarms), Figures.Count(counts.Missed),
                Figures.Share(score.Precision.Value), Interval(score.Precision), Figures.Share(score.Recall.Value), Interval(score.Recall), Figures.Share(score.F1.Value), Interval(score.F1));
        }

        table.WriteTo(text, style);
        text.WriteLine(style.Faint(FormattableString.Invariant($"95 %: percentile bootstrap over the posts, {Bootstrap.Resamples} resamples")));
        text.WriteLine();
    }

    private void WriteQuiet(EvaluationFigures evaluation)
    {
        if (evaluation.Quiet.IsEmpty)
            return;
        var table = new TextTable("posts without a label", ">posts", ">with findings", ">with medium+", ">findings per 1,000", ">medium+ per 1,000");
        foreach (var score in evaluation.Quiet)
        {
            var name = evaluation.Sources[score.Source].Name + (score.Group is { } group ? " " + (group.Length == 0 ? "(other ids)" : group) : "");
            table.Add(
                Safe(name), Figures.Count(score.Posts), Counted(score.PostsFound, score.Posts), Counted(score.PostsGravelyFound, score.Posts),
                Figures.PerThousand(score.Findings, score.Posts), Figures.PerThousand(score.GraveFindings, score.Posts));
        }

        table.WriteTo(text, style);
        text.WriteLine();
    }

    private void WriteCosts(EvaluationFigures evaluation)
    {
        foreach (var mapping in evaluation.Mappings)
        {
            var costs = evaluation.CostOf(mapping).Take(costliest).ToList();
            if (costs.Count == 0)
                continue;
            var table = new TextTable($"costs {Safe(mapping.Label)} most", ">false alarms", ">alone", ">right", ">alone", ">F1 without it", "category");
            foreach (var cost in costs)
            {
                table.Add(
                    cost.Rule.Id, Figures.Count(cost.Wrong), Figures.Count(cost.WrongAlone), Figures.Count(cost.Right), Figures.Count(cost.RightAlone), Figures.Share(cost.F1Without), Safe(cost.Rule.Category));
            }

            table.WriteTo(text, style);
            text.WriteLine();
        }
    }

    private void WriteErrors(EvaluationFigures evaluation, PostEvaluator evaluator)
    {
        foreach (var error in EvaluationErrors.Of(evaluation, evaluator))
        {
            text.WriteLine(style.Place(TerminalText.Safe(error.Heading(evaluation))));
            foreach (var post in error.Posts)
            {
                var counted = post.Result.Findings.RemoveAll(finding => !finding.Counts());
                text.WriteLine("  " + style.Faint(TerminalText.Safe(post.Post.Id.Name ?? post.Post.Place.ToString())) + " " + MarkedPost.Write(post.Post.Text, counted, style));
                if (!counted.IsEmpty)
                    text.WriteLine("    " + string.Join(", ", counted.Select(finding => $"{finding.RuleId} ({finding.Category}, {finding.Severity.ToName()})").Distinct()));
            }

            text.WriteLine();
        }
    }

    private static string Safe(string name) => TerminalText.Safe(name);

    private static string Counted(int part, int whole) => $"{Figures.Count(part)} ({Figures.Percent((double)part / whole)})";

    private static string Interval(Estimate estimate) => estimate.Low is null ? "" : $"{Figures.Share(estimate.Low)}–{Figures.Share(estimate.High)}";
}
