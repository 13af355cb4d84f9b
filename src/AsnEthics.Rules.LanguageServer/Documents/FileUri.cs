namespace AsnEthics.Rules.LanguageServer.Documents;

/// <summary>URIs of documents and the paths they stand for.</summary>
internal static class FileUri
{
    /// <summary>The scheme under which an editor asks for built-in rule files.</summary>
    private const string BuiltInPrefix = "asnrules:/";

    /// <summary>The full path; null for a document that is no file (<c>untitled:</c>).</summary>
    public static string? PathOf(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || !parsed.IsFile)
            return null;
        var path = Uri.UnescapeDataString(parsed.AbsolutePath);
        if (parsed.IsUnc)
            path = parsed.LocalPath;
        else if (path.Length > 2 && path[0] == '/' && path[2] == ':')
            path = path[1..];
        return Path.GetFullPath(path);
    }

    /// <summary>The URI of a file by the name its diagnostics show: a full path, or the name of a built-in file.</summary>
    public static string Of(string name) => Path.IsPathFullyQualified(name) ? new UriBuilder { Scheme = Uri.UriSchemeFile, Host = "", Path = name }.Uri.AbsoluteUri : BuiltInPrefix + name;

    /// <summary>The name of a built-in file; null where the URI is of another kind.</summary>
    public static string? BuiltInNameOf(string uri) => uri.StartsWith(BuiltInPrefix, StringComparison.Ordinal) ? uri[BuiltInPrefix.Length..].TrimStart('/') : null;
}
