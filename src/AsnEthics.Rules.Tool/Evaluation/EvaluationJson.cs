using System.Text.Json;
using AsnEthics.Rules.Tool.Formatting;

namespace AsnEthics.Rules.Tool.Evaluation;

/// <summary>The figures as one JSON object. Shares are numbers from 0 to 1, or null where there is nothing to divide by.</summary>
internal static class EvaluationJson
{
    public static void Write(Utf8JsonWriter json, string digest, long posts, long refused, int seed, EvaluationFigures evaluation, PostEvaluator evaluator)
    {
        json.WriteStartObject();
        json.WriteString("digest", digest);
        json.WriteNumber("posts", posts);
        json.WriteNumber("refused", refused);
        json.WriteStartObject("bootstrap");
        json.WriteNumber("resamples", Bootstrap.Resamples);
        json.WriteNumber("seed", seed);
        json.WriteEndObject();
        json.WriteStartArray("labels");
        foreach (var score in evaluation.Labels)
            WriteLabel(json, score, evaluation);
        json.WriteEndArray();
        json.WriteStartArray("unlabelled");
        foreach (var score in evaluation.Quiet)
            WriteQuiet(json, score, evaluation);
        json.WriteEndArray();
        json.WriteStartArray("costs");
        foreach (var mapping in evaluation.Mappings)
        {
            foreach (var cost in evaluation.CostOf(mapping))
                WriteCost(json, mapping, cost);
        }

        json.WriteEndArray();
        json.WriteStartArray("unmapped");
        foreach (var label in evaluation.UnmappedLabels)
            json.WriteStringValue(label);
        json.WriteEndArray();
        json.WriteStartArray("errors");
        foreach (var errors in EvaluationErrors.Of(evaluation, evaluator))
        {
            foreach (var post in errors.Posts)
                WriteError(json, errors, post, evaluation);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLabel(Utf8JsonWriter json, LabelScore score, EvaluationFigures evaluation)
    {
        json.WriteStartObject();
        json.WriteString("label", score.Mapping.Label);
        json.WriteString("file", score.Source is { } source ? evaluation.Sources[source].Name : null);
        json.WriteStartArray("categories");
        foreach (var category in score.Mapping.Categories)
            json.WriteStringValue(category);
        json.WriteEndArray();
        json.WriteNumber("posts", score.Agreement.Posts);
        json.WriteNumber("labelled", score.Agreement.Labelled);
        json.WriteNumber("tp", score.Agreement.Right);
        json.WriteNumber("fp", score.Agreement.FalseAlarms);
        json.WriteNumber("fn", score.Agreement.Missed);
        json.WriteNumber("tn", score.Agreement.RightlyQuiet);
        WriteEstimate(json, "precision", score.Precision);
        WriteEstimate(json, "recall", score.Recall);
        WriteEstimate(json, "f1", score.F1);
        json.WriteEndObject();
    }

    private static void WriteEstimate(Utf8JsonWriter json, string name, Estimate estimate)
    {
        WriteShare(json, name, estimate.Value);
        json.WriteStartArray(name + "Interval");
        foreach (var end in new[] { estimate.Low, estimate.High }.OfType<double>())
            json.WriteNumberValue(Rounded(end));
        json.WriteEndArray();
    }

    private static void WriteQuiet(Utf8JsonWriter json, QuietScore score, EvaluationFigures evaluation)
    {
        json.WriteStartObject();
        json.WriteString("file", evaluation.Sources[score.Source].Name);
        json.WriteString("group", score.Group);
        json.WriteNumber("posts", score.Posts);
        json.WriteNumber("postsWithFindings", score.PostsFound);
        json.WriteNumber("postsWithMediumAndAbove", score.PostsGravelyFound);
        json.WriteNumber("findings", score.Findings);
        json.WriteNumber("mediumAndAbove", score.GraveFindings);
        json.WriteNumber("findingsPer1000", Rounded(1000.0 * score.Findings / score.Posts));
        json.WriteNumber("mediumAndAbovePer1000", Rounded(1000.0 * score.GraveFindings / score.Posts));
        json.WriteEndObject();
    }

    private static void WriteCost(Utf8JsonWriter json, LabelMapping mapping, RuleCost cost)
    {
        json.WriteStartObject();
        json.WriteString("label", mapping.Label);
        json.WriteString("rule", cost.Rule.Id);
        json.WriteString("ruleset", cost.Rule.RuleSet);
        json.WriteString("category", cost.Rule.Category);
        json.WriteNumber("falseAlarms", cost.Wrong);
        json.WriteNumber("falseAlarmsAlone", cost.WrongAlone);
        json.WriteNumber("right", cost.Right);
        json.WriteNumber("rightAlone", cost.RightAlone);
        WriteShare(json, "f1Without", cost.F1Without);
        json.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter json, EvaluationErrors errors, ErrorPost error, EvaluationFigures evaluation)
    {
        json.WriteStartObject();
        json.WriteString("file", evaluation.Sources[errors.Source].Name);
        json.WriteNumber("line", error.Post.Place.Line);
        json.WritePropertyName("id");
        error.Post.Id.WriteTo(json);
        json.WriteString("label", errors.Label);
        json.WriteString("kind", errors.IsMiss ? "missed" : "falseAlarm");
        json.WriteString("text", error.Post.Text);
        json.WriteStartArray("findings");
        foreach (var finding in error.Result.Findings.Where(finding => finding.Counts()))
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.RuleId);
            json.WriteString("category", finding.Category);
            json.WriteString("severity", finding.Severity.ToName());
            json.WriteNumber("start", finding.Start);
            json.WriteNumber("end", finding.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, double? share)
    {
        if (share is { } number)
            json.WriteNumber(name, Rounded(number));
        else
            json.WriteNull(name);
    }

    private static double Rounded(double number) => Math.Round(number, 6);
}
