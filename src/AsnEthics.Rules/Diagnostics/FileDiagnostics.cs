using System.Collections.Immutable;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Diagnostics;

/// <summary>Reports problems in one file; each problem is a method, in the part of this class for the stage that finds it.</summary>
internal sealed partial class FileDiagnostics(DiagnosticBag bag, SourceText source)
{
    public SourceText Source => source;

    /// <summary>The same for another file, such as the list that an entry came from.</summary>
    public FileDiagnostics In(SourceText other) => bag.In(other);

    public int ErrorCount => bag.ErrorCount;

    private void Report(
        DiagnosticDescriptor descriptor,
        SourceSpan span,
        string message,
        string? help = null,
        DiagnosticFix? fix = null,
        ImmutableArray<string> expected = default,
        ImmutableArray<DiagnosticNote> notes = default) =>
        bag.Add(new Diagnostic(descriptor, source, span, VisibleText.Of(message))
        {
            Expected = expected.IsDefault ? [] : [.. expected.Select(VisibleText.Of)],
            Help = help is null ? null : VisibleText.Of(help),
            Fix = fix,
            Notes = notes.IsDefault ? [] : [.. notes.Select(note => note with { Message = VisibleText.Of(note.Message) })],
        });

    private static DiagnosticFix Replace(SourceSpan span, string replacement) =>
        new($"replace with `{VisibleText.Of(replacement.Trim())}`", new TextRange(span.Start, span.End), replacement);

    private static DiagnosticFix Remove(SourceSpan span, string what) =>
        new($"remove {what}", new TextRange(span.Start, span.End), "");

    private static string? DidYouMean(string? nearest) => nearest is null ? null : $"did you mean `{nearest}`?";

    private static DiagnosticNote NoteAt(string message, SourceText at, SourceSpan span)
    {
        var (line, column) = at.PositionOf(span.Start);
        return new DiagnosticNote(message, at.Name, line, column);
    }

    /// <summary>A list in words: <c>`a`, `b` or `c`</c>.</summary>
    private static string OneOf(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " or " + items[items.Count - 1],
    };
}
