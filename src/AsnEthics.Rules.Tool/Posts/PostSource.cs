namespace AsnEthics.Rules.Tool.Posts;

/// <summary>A file with posts, or standard input.</summary>
internal sealed record PostSource(string Name, InputFormat Format)
{
    public const string StandardInputName = "-";

    public bool IsStandardInput => Name == StandardInputName;

    /// <summary>The sources a command line names; without a name, standard input. Files that are not there are found before anything is checked.</summary>
    public static PostSource[] FromArguments(string[] names, InputFormat? format, InputFormat standardInput = InputFormat.Text)
    {
        if (names.Length == 0)
            names = [StandardInputName];
        if (names.Count(name => name == StandardInputName) > 1)
            throw new WrongUseException("standard input (-) can be read once only");
        return [.. names.Select(name => new PostSource(name, format ?? (name == StandardInputName ? standardInput : FormatOf(name))).EnsureExists())];
    }

    public Stream Open(Stream standardInput)
    {
        if (IsStandardInput)
            return standardInput;
        try
        {
            return new FileStream(Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"{Name}: {e.Message}");
        }
    }

    private static InputFormat FormatOf(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is ".ndjson" or ".jsonl" ? InputFormat.Ndjson : InputFormat.Text;

    private PostSource EnsureExists()
    {
        if (!IsStandardInput)
            InputFiles.EnsureExists(Name);
        return this;
    }
}
