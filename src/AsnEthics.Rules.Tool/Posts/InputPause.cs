namespace AsnEthics.Rules.Tool.Posts;

/// <summary>Stands among the lines where the input lets us wait: whoever sends it may wait, too, for the answers so far.</summary>
internal sealed record InputPause : InputLine
{
    private InputPause()
        : base(default(PostPlace))
    {
    }

    public static InputPause Instance { get; } = new();

    public override int Length => 0;
}
