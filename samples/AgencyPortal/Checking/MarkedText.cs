using AsnEthics.Rules;

namespace AgencyPortal.Checking;

/// <summary>A text cut where marks begin and end; spans may overlap and the gravest wins.</summary>
internal static class MarkedText
{
    public static IEnumerable<(string Text, Severity? Mark)> Pieces(string text, IReadOnlyList<FindingView> findings)
    {
        var marks = findings.SelectMany(finding => finding.Spans.Select(span => (span.Start, End: Math.Min(span.End, text.Length), finding.Severity))).Where(mark => mark.Start < mark.End).ToList();
        int[] cuts = [.. marks.SelectMany(mark => new[] { mark.Start, mark.End }).Append(0).Append(text.Length).Distinct().Order()];
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            var over = marks.Where(mark => mark.Start <= start && mark.End >= end).Select(mark => (Severity?)mark.Severity);
            yield return (text[start..end], over.Max());
        }
    }
}
