namespace AsnEthics.Rules.Hosting.Sources;

/// <summary>A rule file or a pattern for several, as it was asked for.</summary>
internal sealed record RuleFileEntry(string Path, bool ReloadOnChange)
{
    /// <summary>Whether it names files by a pattern.</summary>
    public bool IsPattern => Path.IndexOf('*') >= 0;

    /// <summary>The folder in which a pattern is looked for: all before the first part that holds a star.</summary>
    public (string Folder, string Pattern) Split(string baseFolder)
    {
        var star = Path.IndexOf('*');
        var cut = Path.LastIndexOfAny(['/', System.IO.Path.DirectorySeparatorChar], star) + 1;
        return (FullPath(baseFolder, Path.Substring(0, cut)), Path.Substring(cut));
    }

    public string FullPath(string baseFolder) => FullPath(baseFolder, Path);

    private static string FullPath(string baseFolder, string path) => System.IO.Path.GetFullPath(System.IO.Path.Combine(baseFolder, path));
}
