namespace AsnEthics.Rules.Loading;

/// <summary>A path with every link in it followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 16;

    /// <exception cref="IOException">The links go in a circle, or cannot be read.</exception>
    public static string Of(string path)
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
            if (LinkTarget.Of(next) is { } target)
            {
                if (++links > MostLinks)
                    throw new IOException("too many links, one behind the other");
                next = Follow(Path.GetFullPath(Path.Combine(current, target)), ref links);
            }

            current = next;
        }

        return current;
    }
}
