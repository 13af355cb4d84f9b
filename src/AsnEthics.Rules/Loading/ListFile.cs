using System.Collections.Immutable;
using System.Text;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Loading;

/// <summary>The entries of a list file: one a line, no quotes; empty lines and lines that begin with <c>#</c> are passed over.</summary>
internal sealed record ListFile(SourceText Source, ImmutableArray<SourceSpan> Entries)
{
    /// <summary>Reads a list file below a folder; null where it cannot be read, with the reason. <paramref name="name"/> is what diagnostics call it.</summary>
    public static ListFile? TryRead(string folder, string reference, string name, int maxLength, IReadOnlyDictionary<string, string>? openFiles, out string reason)
    {
        if (FolderBoundary.TryResolve(folder, reference, out reason) is not { } path)
            return null;
        try
        {
            var text = openFiles is not null && openFiles.TryGetValue(path, out var open) ? open : Utf8File.Decode(Utf8File.Read(path, maxLength), maxLength);
            if (text.Length > maxLength)
            {
                reason = FormattableString.Invariant($"it has more than {maxLength} characters (MaxFileLength)");
                return null;
            }

            return Parse(new SourceText(name, text));
        }
        catch (DecoderFallbackException)
        {
            reason = "it is not UTF-8";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reason = Directory.Exists(path) ? "it is a folder" : File.Exists(path) ? exception.Message : "there is no such file";
        }

        return null;
    }

    public static ListFile Parse(SourceText source)
    {
        var entries = ImmutableArray.CreateBuilder<SourceSpan>();
        var last = source.LineIndexOf(source.Text.Length);
        for (var line = 0; line <= last; line++)
        {
            var span = Trim(source.Text, source.LineSpan(line));
            if (span.Length > 0 && source.Text[span.Start] != '#')
                entries.Add(span);
        }

        return new ListFile(source, entries.ToImmutable());
    }

    private static SourceSpan Trim(string text, SourceSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new SourceSpan(start, end);
    }
}
