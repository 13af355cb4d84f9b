namespace AsnEthics.Rules.Tool.Posts;

/// <summary>A line of the input that wants an answer: a <see cref="Post"/>, a <see cref="RefusedLine"/>, or one of which that is not known yet.</summary>
/// <param name="Place">Where it stands.</param>
internal abstract record InputLine(PostPlace Place)
{
    /// <summary>What it holds of the input: bytes, or UTF-16 units where it is decoded already.</summary>
    public abstract int Length { get; }

    /// <summary>The post, or the refusal. Takes nothing from the input any more, so any thread may do it.</summary>
    public virtual InputLine Parse() => this;
}
