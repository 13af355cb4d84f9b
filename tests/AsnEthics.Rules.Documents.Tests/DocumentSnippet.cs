using Xunit.Abstractions;

namespace AsnEthics.Rules.Documents.Tests;

/// <summary>A block of code in one of the project's documents.</summary>
public sealed class DocumentSnippet : IXunitSerializable
{
    // What is built, and what belongs to others.
    private static readonly string[] OtherFolders = ["bin", "obj", "node_modules", "artifacts", ".git"];

    /// <summary>The document's path below the project's folder, with <c>/</c>.</summary>
    public string Document { get; private set; } = "";

    /// <summary>The line of its first line of code.</summary>
    public int Line { get; private set; }

    public string Code { get; private set; } = "";

    /// <summary>Every block of a language in every document.</summary>
    public static IEnumerable<DocumentSnippet> All(string language) => Documents(RepositoryFiles.Root).SelectMany(path => In(path, language));

    private static IEnumerable<string> Documents(string folder) =>
        Directory.EnumerateFiles(folder, "*.md").Concat(Directory.EnumerateDirectories(folder).Where(inner => !OtherFolders.Contains(Path.GetFileName(inner))).SelectMany(Documents)).Order(StringComparer.Ordinal);

    private static IEnumerable<DocumentSnippet> In(string path, string language)
    {
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != "```" + language)
                continue;
            var end = Array.IndexOf(lines, "```", i);
            yield return new DocumentSnippet { Document = Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/'), Line = i + 2, Code = string.Join('\n', lines[(i + 1)..end]) };
            i = end;
        }
    }

    public void Deserialize(IXunitSerializationInfo info)
    {
        Document = info.GetValue<string>(nameof(Document));
        Line = info.GetValue<int>(nameof(Line));
        Code = info.GetValue<string>(nameof(Code));
    }

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(Document), Document);
        info.AddValue(nameof(Line), Line);
        info.AddValue(nameof(Code), Code);
    }

    public override string ToString() => FormattableString.Invariant($"{Document}:{Line}");
}
