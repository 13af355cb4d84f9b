namespace AsnEthics.Rules.LexiconBuilder;

/// <summary>Where the list lies in the project.</summary>
internal static class LexiconFile
{
    public static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AsnEthics.Rules.sln")))
            folder = folder.Parent;
        return folder is null
            ? throw new InvalidOperationException("The builder runs outside the project's folder.")
            : Path.Combine(folder.FullName, "src", "AsnEthics.Rules", "Lexicon", "words.txt");
    }
}
