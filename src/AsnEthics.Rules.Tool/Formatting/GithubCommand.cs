namespace AsnEthics.Rules.Tool.Formatting;

/// <summary>A workflow command, which GitHub shows beside the line it names: <c>::warning file=posts.txt,line=3,col=5::text</c>.</summary>
internal static class GithubCommand
{
    public static string Write(string kind, IEnumerable<(string Name, string Value)> properties, string text) =>
        $"::{kind} {string.Join(',', properties.Select(property => $"{property.Name}={EscapeProperty(property.Value)}"))}::{EscapeText(text)}";

    private static string EscapeText(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string value) => EscapeText(value)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
