namespace AsnEthics.Rules.Tool;

/// <summary>Says of a file that was named but cannot be read what is the matter, before any work begins.</summary>
internal static class InputFiles
{
    /// <exception cref="WrongUseException">There is no such file.</exception>
    public static void EnsureExists(string path)
    {
        if (Directory.Exists(path))
            throw new WrongUseException($"{path}: this is a folder, not a file");
        if (!File.Exists(path))
            throw new WrongUseException($"{path}: no such file");
    }
}
