using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>Fills the placeholders of a message or an advice.</summary>
internal static class MessageText
{
    private const string Separator = " … ";

    public static string Fill(MessageTemplate template, PlannedRule rule, string post, IReadOnlyList<PatternHit> evidence, ImmutableArray<TextRange> spans)
    {
        var text = new StringBuilder();
        foreach (var part in template.Parts)
        {
            switch (part)
            {
                case TextPart literal:
                    text.Append(literal.Text);
                    break;
                case HitPart:
                    AppendSpans(text, post, spans);
                    break;
                case PatternPart pattern:
                    AppendSpans(text, post, MergedSpans.Of(evidence.Where(hit => hit.Pattern == pattern.Pattern).Select(hit => hit.Hit.Range)));
                    break;
                case TitlePart:
                    text.Append(rule.Title);
                    break;
                case GuidelinePart:
                    text.Append(string.Join(", ", rule.Guidelines.Select(point => point.Number.ToString(CultureInfo.InvariantCulture))));
                    break;
            }
        }

        return text.ToString();
    }

    private static void AppendSpans(StringBuilder text, string post, ImmutableArray<TextRange> spans)
    {
        for (var index = 0; index < spans.Length; index++)
        {
            if (index > 0)
                text.Append(Separator);
            text.Append(post, spans[index].Start, spans[index].Length);
        }
    }
}
