using AsnEthics.Rules.LanguageServer.Documents;

namespace AsnEthics.Rules.LanguageServer.Features;

/// <summary>Built-in rule files for reading.</summary>
internal static class BuiltInText
{
    public static string? Of(string uri) =>
        FileUri.BuiltInNameOf(uri) is { } name ? BuiltInRuleSets.Se137Sources.FirstOrDefault(source => source.Name == name)?.ReadText(RuleLimits.Default.MaxFileLength) : null;
}
