using System.Text;
using AsnEthics.Rules.Compilation;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Layout;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules;

/// <summary>
/// Writes rule files in their one layout: indents, blanks, columns, line breaks and empty lines. The words stay the same and in the same order, so the meaning does, and a file in the layout stays as it is. Comments are kept.
/// Safe for any number of threads.
/// </summary>
public static class RuleFileFormatter
{
    /// <summary>Formats one rule file. Its imports and list files are not looked at.</summary>
    /// <param name="source">The rule file.</param>
    /// <param name="limits">The greatest length and nesting; null: <see cref="RuleLimits.Default"/>.</param>
    /// <returns>The formatted text, or the errors that keep it from being read. Never throws for what a file holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static RuleFileFormatting Format(RuleSource source, RuleLimits? limits = null)
    {
        if (source is null)
            throw new ArgumentNullException(nameof(source));
        limits ??= RuleLimits.Default;
        return CompilationThread.Run(limits, () => Format(source, new DiagnosticBag(limits.MaxDiagnostics), limits));
    }

    private static RuleFileFormatting Format(RuleSource source, DiagnosticBag bag, RuleLimits limits)
    {
        SourceText text;
        try
        {
            text = new SourceText(source.Name, source.ReadText(limits.MaxFileLength));
        }
        catch (DecoderFallbackException exception)
        {
            var lenient = new SourceText(source.Name, source.ReadLeniently(limits.MaxFileLength, out var before, exception.Index));
            bag.In(lenient).ReportNotUtf8(new SourceSpan(before, Math.Min(before + 1, lenient.Text.Length)));
            return new RuleFileFormatting(null, null, bag.ToSorted([lenient]));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            var unread = new SourceText(source.Name, "");
            bag.In(unread).ReportFileUnreadable(SourceSpan.At(0), source.Name, exception.Message);
            return new RuleFileFormatting(null, null, bag.ToSorted([unread]));
        }

        RuleParser.Parse(text, bag.In(text), limits);
        return new RuleFileFormatting(text.Text, bag.HasErrors ? null : FileLayout.Of(text), bag.ToSorted([text]));
    }
}
