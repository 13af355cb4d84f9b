using System.Text.Json;

namespace AsnEthics.Rules.Tool.Posts;

/// <summary>Reads NDJSON: each line is a post or is refused, none is passed over, so that answers and lines go together.</summary>
internal sealed class NdjsonPostReader(PostSource source, LineReader lines, PostFacts? facts) : PostReader(source, lines, facts)
{
    public override bool Read(out Post? post, out RefusedLine? refused)
    {
        (post, refused) = (null, null);
        if (!Lines.Read())
            return false;
        var place = new PostPlace(Source, Lines.Number, null);
        if (Lines.IsTooLong)
        {
            refused = TooLong(place);
            return true;
        }

        try
        {
            post = JsonPost.Parse(Lines.Line, place, CommonFacts);
        }
        catch (JsonPostException e)
        {
            refused = new RefusedLine(place, e.Message);
        }
        catch (JsonException e)
        {
            refused = new RefusedLine(place, FormattableString.Invariant($"not valid JSON at byte {e.BytePositionInLine + 1}"));
        }

        return true;
    }
}
