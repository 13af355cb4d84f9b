namespace AsnEthics.Rules.Tool.Posts;

/// <summary>Why the library refused a post, without the name of the parameter that the framework adds for programmers.</summary>
internal static class RefusalReason
{
    public static string Of(ArgumentException exception)
    {
        var suffix = $" (Parameter '{exception.ParamName}')";
        return exception.Message.EndsWith(suffix, StringComparison.Ordinal) ? exception.Message[..^suffix.Length] : exception.Message;
    }
}
