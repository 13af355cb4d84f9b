namespace AsnEthics.Rules.Tool.Posts;

/// <summary>Reads the posts of one source, a line at a time.</summary>
internal abstract class PostReader(PostSource source, LineReader lines, PostFacts? facts)
{
    protected PostSource Source { get; } = source;

    protected LineReader Lines { get; } = lines;

    /// <summary>What the command line says of every post; null: nothing.</summary>
    protected PostFacts? CommonFacts { get; } = facts;

    public static PostReader Create(PostSource source, LineReader lines, PostFacts? facts) => source.Format switch
    {
        InputFormat.Ndjson => new NdjsonPostReader(source, lines, facts),
        _ => new TextPostReader(source, lines, facts),
    };

    /// <summary>Reads the next line that wants an answer.</summary>
    /// <returns>Null at the end of the input.</returns>
    public abstract ValueTask<InputLine?> ReadAsync();

    protected static RefusedLine TooLong(PostPlace place) =>
        new(place, FormattableString.Invariant($"a line of more than {LineReader.DefaultMaxLineBytes} bytes"));
}
