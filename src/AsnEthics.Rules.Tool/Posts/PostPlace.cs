namespace AsnEthics.Rules.Tool.Posts;

/// <summary>Where a post stands in the input.</summary>
/// <param name="Source">The input it comes from.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Offset">The UTF-16 units in the input before the post's own text; null where the text stands there in another writing (NDJSON) or the count is lost.</param>
internal readonly record struct PostPlace(PostSource Source, long Line, long? Offset)
{
    /// <summary>Whether the line is the post, so that columns of the one are columns of the other.</summary>
    public bool IsPlainLine => Source.Format == InputFormat.Text;

    public override string ToString() => FormattableString.Invariant($"{Source.Name}:{Line}");
}
