using AsnEthics.Rules.LanguageServer.Protocol;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.LanguageServer.Documents;

/// <summary>A document as the editor holds it, at one version. Immutable.</summary>
/// <param name="Uri">As the client writes it.</param>
/// <param name="Path">The file's full path; null where it is none.</param>
/// <param name="Version">The client's count of changes.</param>
/// <param name="Source">The text, named by the path or the URI.</param>
internal sealed record OpenDocument(string Uri, string? Path, int Version, SourceText Source)
{
    public const string Extension = ".asnrules";

    public string Text => Source.Text;

    /// <summary>Whether it holds rules; a list file does not.</summary>
    public bool IsRuleFile => Path is null || Path.EndsWith(Extension, StringComparison.Ordinal);

    public static OpenDocument Create(string uri, int version, string text)
    {
        var path = FileUri.PathOf(uri);
        return new OpenDocument(uri, path, version, new SourceText(path ?? uri, text));
    }

    /// <summary>The document after one change, and what the change did to offsets.</summary>
    public (OpenDocument Document, TextShift Shift) Apply(ContentChange change, int version)
    {
        var replaced = change.Range is { } range ? Source.SpanOf(range) : new SourceSpan(0, Text.Length);
        var text = string.Concat(Text.AsSpan(0, replaced.Start), change.Text, Text.AsSpan(replaced.End));
        return (this with { Version = version, Source = new SourceText(Source.Name, text) }, new TextShift(replaced, change.Text.Length));
    }
}
