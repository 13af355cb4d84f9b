namespace AsnEthics.Rules.Tool.Posts;

internal enum InputFormat
{
    /// <summary>One post a line.</summary>
    Text,

    /// <summary>One JSON object a line.</summary>
    Ndjson,
}
