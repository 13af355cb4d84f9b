namespace AsnEthics.Rules.Tool.Posts;

/// <summary>One post of the input.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Id">Its name for the answer.</param>
/// <param name="Text">The post.</param>
/// <param name="Facts">What is known beside the text; null: nothing.</param>
internal sealed record Post(PostPlace Place, PostId Id, string Text, PostFacts? Facts) : InputLine(Place)
{
    public override int Length => Text.Length;
}

/// <summary>A line of the input that holds no post that can be checked.</summary>
internal sealed record RefusedLine(PostPlace Place, string Reason) : InputLine(Place)
{
    public override int Length => Reason.Length;
}
