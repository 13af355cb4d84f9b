using AsnEthics.Rules.LanguageServer.Documents;
using AsnEthics.Rules.LanguageServer.Protocol;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.LanguageServer.Features;

/// <summary>The one layout, as one edit of what differs, so that the cursor and folded blocks stay where they are.</summary>
internal static class Formatting
{
    public static TextEdit[] Of(OpenDocument document)
    {
        var before = document.Text;
        if (RuleFileFormatter.Format(RuleSource.FromText(document.Source.Name, before)).Text is not { } after || before == after)
            return [];
        var start = before.AsSpan().CommonPrefixLength(after);
        var end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
            end++;

        // A line break of two units is not cut in two.
        if (start > 0 && before[start - 1] == '\r')
            start--;
        if (end > 0 && before[^end] == '\n' && end < before.Length && before[^(end + 1)] == '\r')
            end--;
        return [new TextEdit(document.Source.RangeOf(new SourceSpan(start, before.Length - end)), after[start..^end])];
    }
}
