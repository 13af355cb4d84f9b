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

    private static bool IsBelow(string folder, string path)
    {
        if (!LinkTarget.IsKnown)
            return !HoldsLink(folder, path);
        var root = RealPath.Of(folder);
        return RealPath.Of(path).StartsWith(root[root.Length - 1] == Path.DirectorySeparatorChar ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    /// <summary>Where nothing tells where a link leads, no link below the folder is followed at all.</summary>
    private static bool HoldsLink(string folder, string path)
    {
        for (var current = path; current.Length > folder.Length; current = Path.GetDirectoryName(current)!)
        {
            if ((File.Exists(current) || Directory.Exists(current)) && (File.GetAttributes(current) & FileAttributes.ReparsePoint) != 0)
                return true;
        }

        return false;
    }
}
