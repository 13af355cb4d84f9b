using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules;

/// <summary>A problem in a rule file: a stable code, its exact place, what was expected, and a fix where one can be given. Immutable and safe for any number of threads.</summary>
public sealed class Diagnostic
{
    internal Diagnostic(DiagnosticDescriptor descriptor, SourceText source, SourceSpan span, string message)
    {
        Descriptor = descriptor;
        Source = source;
        Message = message;
        Range = new TextRange(span.Start, span.End);
        (StartLine, StartColumn) = source.PositionOf(span.Start);
        (EndLine, EndColumn) = source.PositionOf(span.End);
    }

    /// <summary>The stable code, such as <c>E004</c>; the language reference has a line on each.</summary>
    public string Code => Descriptor.Code;

    /// <summary>Whether the rule set is refused because of it.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>The code's short title, the same for every occurrence.</summary>
    public string Title => Descriptor.Title;

    /// <summary>What is wrong here, in one sentence.</summary>
    public string Message { get; }

    /// <summary>What could have stood here instead, as the file would write it; may be empty.</summary>
    public ImmutableArray<string> Expected { get; internal init; } = [];

    /// <summary>A hint how to mend it; null where there is none.</summary>
    public string? Help { get; internal init; }

    /// <summary>A change that mends it; null where none is certain enough.</summary>
    public DiagnosticFix? Fix { get; internal init; }

    /// <summary>Further lines: other places that belong to it, or the reasons an example failed.</summary>
    public ImmutableArray<DiagnosticNote> Notes { get; internal init; } = [];

    /// <summary>The name of the rule file.</summary>
    public string File => Source.Name;

    /// <summary>The place in UTF-16 units into the file's text.</summary>
    public TextRange Range { get; }

    /// <summary>The first line, counted from 1.</summary>
    public int StartLine { get; }

    /// <summary>The first column, counted from 1 in UTF-16 units.</summary>
    public int StartColumn { get; }

    /// <summary>The line of the end, counted from 1.</summary>
    public int EndLine { get; }

    /// <summary>The column behind the last unit, counted from 1.</summary>
    public int EndColumn { get; }

    internal DiagnosticDescriptor Descriptor { get; }

    internal SourceText Source { get; }

    /// <summary>One line in the form that compilers and editors know: <c>file(line,column): error E004: message</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{File}({StartLine},{StartColumn}): {(Severity == DiagnosticSeverity.Error ? "error" : "warning")} {Code}: {Message}");

    /// <summary>Several lines for people: the message, the excerpt with the place underlined, what was expected, hints and notes.</summary>
    public string Render() => DiagnosticRenderer.Render(this);
}
