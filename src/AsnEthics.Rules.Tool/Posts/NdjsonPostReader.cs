namespace AsnEthics.Rules.Tool.Posts;

/// <summary>Reads NDJSON: each line is a post or is refused, none is passed over, so that answers and lines go together.</summary>
internal sealed class NdjsonPostReader(PostSource source, LineReader lines, PostFacts? facts) : PostReader(source, lines, facts)
{
    public override async ValueTask<InputLine?> ReadAsync()
    {
        if (!await Lines.ReadAsync().ConfigureAwait(false))
            return null;
        var place = new PostPlace(Source, Lines.Number, null);
        return Lines.IsTooLong ? TooLong(place) : new NdjsonLine(place, Lines.Line.ToArray(), CommonFacts);
    }
}
