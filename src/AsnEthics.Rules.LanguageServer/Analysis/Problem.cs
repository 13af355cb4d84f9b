using AsnEthics.Rules.LanguageServer.Documents;
using AsnEthics.Rules.LanguageServer.Protocol;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.LanguageServer.Analysis;

/// <summary>A diagnostic at the place where it stands now, which moves with what is typed before it.</summary>
/// <param name="Origin">What the compiler said.</param>
/// <param name="Span">The place in the present text.</param>
/// <param name="FixSpan">What its fix replaces; null where it has none, or a change touched it.</param>
internal sealed record Problem(Diagnostic Origin, SourceSpan Span, SourceSpan? FixSpan)
{
    /// <summary>The name under which editors show who says so.</summary>
    private const string Speaker = "asnrules";

    /// <summary>A diagnostic as it was found.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="by">How far its text stands behind its place in the document.</param>
    public static Problem Of(Diagnostic diagnostic, int by = 0) => new(
        diagnostic,
        new SourceSpan(diagnostic.Range.Start + by, diagnostic.Range.End + by),
        diagnostic.Fix is { } fix ? new SourceSpan(fix.Range.Start + by, fix.Range.End + by) : null);

    /// <summary>Whether both say the same of the same place.</summary>
    public bool SaysTheSame(Problem other) => Origin.Code == other.Origin.Code && Span == other.Span && Origin.Message == other.Origin.Message;

    /// <summary>The problem after a change; null where the change touched it.</summary>
    public Problem? Move(TextShift shift) => shift.Move(Span) is { } span ? this with { Span = span, FixSpan = FixSpan is { } fix ? shift.Move(fix) : null } : null;

    public LspDiagnostic ToLsp(SourceText source, DocumentStore documents)
    {
        var message = Origin.Help is { } help ? Origin.Message + "\n" + help : Origin.Message;
        var placed = Origin.Notes.Where(note => note.File is not null && note.Line > 0).Select(note => Related(note, documents)).ToArray();
        foreach (var note in Origin.Notes.Where(note => note.File is null))
            message += "\n" + note.Message;
        return new LspDiagnostic(source.RangeOf(Span), Origin.Severity == DiagnosticSeverity.Error ? LspSeverity.Error : LspSeverity.Warning, Origin.Code, Speaker, message, placed.Length > 0 ? placed : null);
    }

    private static RelatedInformation Related(DiagnosticNote note, DocumentStore documents)
    {
        var place = new LspPosition(note.Line - 1, Math.Max(0, note.Column - 1));
        return new RelatedInformation(new LspLocation(documents.UriOf(note.File!), new LspRange(place, place)), note.Message);
    }
}
