using System.Text.Json;

namespace AsnEthics.Rules.Tool.Posts;

/// <summary>A line of NDJSON as its bytes: reading JSON takes longer than splitting lines, and is left to those who check.</summary>
internal sealed record NdjsonLine(PostPlace Place, byte[] Json, PostFacts? CommonFacts) : InputLine(Place)
{
    public override int Length => Json.Length;

    public override InputLine Parse()
    {
        try
        {
            return JsonPost.Parse(Json, Place, CommonFacts);
        }
        catch (JsonPostException e)
        {
            return new RefusedLine(Place, e.Message);
        }
        catch (JsonException e)
        {
            return new RefusedLine(Place, FormattableString.Invariant($"not valid JSON at byte {e.BytePositionInLine + 1}"));
        }
    }
}
