namespace AsnEthics.Rules.Loading;

/// <summary>Turns a reference in a rule file into a path, and refuses those that lead out of the rule set's folder: <c>..</c>, absolute paths, links.</summary>
internal static class FolderBoundary
{
    /// <summary>The file's full path, or why it is refused.</summary>
    public static string? TryResolve(string folder, string reference, out string reason)
    {
        reason = WhyNoReference(reference);
        if (reason.Length > 0)
            return null;

        var path = Path.GetFullPath(Path.Combine(folder, reference));
        try
        {
            if (IsBelow(folder, path))
                return path;
            reason = "a link leads out of the rule set's folder";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reason = exception.Message;
        }

        return null;
    }

    /// <summary>What diagnostics call a file that another one names: its path as seen from where that one's path begins.</summary>
    public static string NameBeside(string name, string reference) => name.Substring(0, name.LastIndexOfAny(['/', '\\']) + 1) + reference;

    private static string WhyNoReference(string reference)
    {
        if (reference.Trim().Length == 0)
            return "the path is empty";
        if (reference.IndexOfAny(Path.GetInvalidPathChars()) >= 0 || reference.IndexOf('\0') >= 0)
            return "the path holds a character that no path may hold";
        if (reference[0] is '/' or '\\' || reference.IndexOf(':') >= 0 || Path.IsPathRooted(reference))
            return "an absolute path; name a file below the rule set's folder";
        return reference.Split('/', '\\').Contains("..") ? "`..` leads out of the rule set's folder" : "";
    }

#if NET
    private const int MostLinks = 16;

    private static bool IsBelow(string folder, string path)
    {
        var root = RealPath(folder);
        var real = RealPath(path);
        return real.StartsWith(Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    /// <summary>The path with every link in it followed.</summary>
    private static string RealPath(string path)
    {
        var links = 0;
        return Follow(Path.GetFullPath(path), ref links);
    }

    private static string Follow(string path, ref int links)
    {
        var root = Path.GetPathRoot(path)!;
        var current = root;
        foreach (var part in path.Substring(root.Length).Split([Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(current, part);
            if (new FileInfo(next).LinkTarget is { } target)
            {
                if (++links > MostLinks)
                    throw new IOException("too many links, one behind the other");
                next = Follow(Path.GetFullPath(target, current), ref links);
            }

            current = next;
        }

        return current;
    }
#else
    /// <summary>This framework cannot tell where a link leads, so no link is followed at all.</summary>
    private static bool IsBelow(string folder, string path)
    {
        for (var current = path; current.Length > folder.Length; current = Path.GetDirectoryName(current)!)
        {
            if ((File.Exists(current) || Directory.Exists(current)) && (File.GetAttributes(current) & FileAttributes.ReparsePoint) != 0)
                return false;
        }

        return true;
    }
#endif
}
