namespace AsnEthics.Rules.Loading;

/// <summary>Where a link in the file system leads. .NET tells since version 6, and netstandard2.0 has no name for it, so the build for that asks the .NET it runs on.</summary>
internal static class LinkTarget
{
#if NET
    /// <summary>Whether this .NET can tell.</summary>
    public static bool IsKnown => true;

    /// <summary>As it is written in the link; null for what is no link.</summary>
    public static string? Of(string path) => new FileInfo(path).LinkTarget;
#else
    private static readonly Func<FileSystemInfo, string?>? Target =
        (Func<FileSystemInfo, string?>?)typeof(FileSystemInfo).GetProperty("LinkTarget")?.GetGetMethod()?.CreateDelegate(typeof(Func<FileSystemInfo, string?>));

    /// <summary>Whether this .NET can tell.</summary>
    public static bool IsKnown => Target is not null;

    /// <summary>As it is written in the link; null for what is no link.</summary>
    public static string? Of(string path) => Target!(new FileInfo(path));
#endif
}
