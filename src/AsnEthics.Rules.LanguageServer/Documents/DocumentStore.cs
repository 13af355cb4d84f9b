using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.LanguageServer.Documents;

/// <summary>The open documents above what the disk holds. Safe for any number of threads.</summary>
internal sealed partial class DocumentStore
{
    /// <summary>Above this many rule files a folder is no workspace but a disk: then only open files and their folders count.</summary>
    private const int MostFiles = 2_000;

    private const int MostDepth = 12;

    private readonly ConcurrentDictionary<string, OpenDocument> _open = new(StringComparer.Ordinal);

    /// <summary>The folders of the workspace.</summary>
    public IReadOnlyList<string> Roots { get; set; } = [];

    public IEnumerable<OpenDocument> Open => _open.Values;

    public OpenDocument? Find(string uri) => _open.TryGetValue(uri, out var document) ? document : null;

    public void Put(OpenDocument document) => _open[document.Uri] = document;

    public void Close(string uri) => _open.TryRemove(uri, out _);

    /// <summary>The texts that stand in the place of files, by path.</summary>
    public IReadOnlyDictionary<string, string> OpenTexts()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in Open)
        {
            if (document.Path is { } path)
                texts[path] = document.Text;
        }

        return texts;
    }

    /// <summary>The URI of a file, as the client writes it where it is open.</summary>
    public string UriOf(string name) => Open.FirstOrDefault(document => document.Source.Name == name)?.Uri ?? FileUri.Of(name);

    /// <summary>A document with the other files of its rule set: in the same folder and with the same name and version in their headers. The document comes first.</summary>
    public IReadOnlyList<RuleSource> RuleSetOf(OpenDocument document)
    {
        if (document.Path is not { } path || Path.GetDirectoryName(path) is not { } folder)
            return [RuleSource.FromText(document.Uri, document.Text)];
        var sources = new List<RuleSource> { RuleSource.FromFileBelow(path, path, document.Text) };
        if (Header().Match(document.Text) is not { Success: true } header)
            return sources;
        var texts = OpenTexts();
        foreach (var other in FilesIn(folder, recursive: false).Where(other => other != path).Order(StringComparer.Ordinal))
        {
            var open = texts.TryGetValue(other, out var text);
            if (Header().Match(open ? text! : TryRead(other)) is { Success: true } found && found.Groups[1].Value == header.Groups[1].Value && found.Groups[2].Value == header.Groups[2].Value)
                sources.Add(RuleSource.FromFileBelow(other, other, open ? text : null));
        }

        return sources;
    }

    /// <summary>Every rule file of the workspace and every open one.</summary>
    public IReadOnlyList<RuleSource> Workspace()
    {
        var texts = OpenTexts();
        var paths = Roots.SelectMany(root => FilesIn(root, recursive: true)).Take(MostFiles).Concat(Open.Where(document => document.IsRuleFile).Select(document => document.Path).OfType<string>());
        var files = paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(path => RuleSource.FromFileBelow(path, path, texts.TryGetValue(path, out var text) ? text : null));
        return [.. files, .. Open.Where(document => document.Path is null).Select(document => RuleSource.FromText(document.Uri, document.Text))];
    }

    private static IEnumerable<string> FilesIn(string folder, bool recursive) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*" + OpenDocument.Extension, new EnumerationOptions { RecurseSubdirectories = recursive, MaxRecursionDepth = MostDepth, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint })
        : [];

    private static string TryRead(string path)
    {
        try
        {
            return Utf8File.Decode(Utf8File.Read(path, RuleLimits.Default.MaxFileLength), RuleLimits.Default.MaxFileLength);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Text.DecoderFallbackException)
        {
            return "";
        }
    }

    [GeneratedRegex("^[ \\t]*ruleset\\s+\"([^\"\\n]*)\"\\s+version\\s+\"([^\"\\n]*)\"", RegexOptions.Multiline)]
    private static partial Regex Header();
}
