using System.Collections.Immutable;

namespace AsnEthics.Rules.Tool.Evaluation;

/// <summary>Errors of one kind in one file.</summary>
/// <param name="Source">The index of the file.</param>
/// <param name="Label">The label; null: posts without labels, in a file without labels.</param>
/// <param name="IsMiss">Whether they carry the label and were not found; otherwise they were found without it.</param>
/// <param name="Posts">A sample.</param>
internal sealed record EvaluationErrors(int Source, string? Label, bool IsMiss, ImmutableArray<ErrorPost> Posts)
{
    public string Kind => IsMiss ? "missed" : "false alarm";

    public static IEnumerable<EvaluationErrors> Of(EvaluationFigures evaluation, PostEvaluator evaluator)
    {
        for (var source = 0; source < evaluation.Sources.Length; source++)
        {
            var carried = evaluation.Carried[source];
            var kinds = evaluation.Mappings
                .Where(mapping => carried.Contains(mapping.Label))
                .SelectMany(mapping => new[] { (Label: (string?)mapping.Label, IsMiss: true), (Label: (string?)mapping.Label, IsMiss: false) })
                .Concat(carried.IsEmpty ? [(Label: (string?)null, IsMiss: false)] : []);
            foreach (var (label, isMiss) in kinds)
            {
                if (evaluator.Errors(source, label, isMiss).ToImmutableArray() is { IsEmpty: false } posts)
                    yield return new EvaluationErrors(source, label, isMiss, posts);
            }
        }
    }

    public string Heading(EvaluationFigures evaluation) => $"{(Label is null ? "found in posts without labels" : $"{Kind}: {Label}")}, {evaluation.Sources[Source].Name}";
}
