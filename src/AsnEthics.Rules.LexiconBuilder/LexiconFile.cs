namespace AsnEthics.Rules.LexiconBuilder;

/// <summary>A list as it lies in the project.</summary>
internal sealed class LexiconFile(string name, string made)
{
    private string Path { get; } = System.IO.Path.Combine(Folder(), name);

    /// <summary>Whether the checked-in file is what the sources give.</summary>
    public bool IsAsMade => File.Exists(Path) && File.ReadAllText(Path) == made;

    public void Write() => File.WriteAllText(Path, made);

    public override string ToString() => Path;

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "AsnEthics.Rules.sln")))
            folder = folder.Parent;
        return folder is null
            ? throw new InvalidOperationException("The builder runs outside the project's folder.")
            : System.IO.Path.Combine(folder.FullName, "src", "AsnEthics.Rules", "Lexicon");
    }
}
