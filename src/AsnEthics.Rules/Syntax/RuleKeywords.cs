using System.Reflection;
using Superpower.Display;

namespace AsnEthics.Rules.Syntax;

/// <summary>The words of the grammar, read off the attributes of <see cref="RuleToken"/> so that each is written once.</summary>
internal static class RuleKeywords
{
    public const string Category = "keyword";

    private static readonly Dictionary<string, RuleToken> ByText = ReadAttributes();

    private static readonly Dictionary<RuleToken, string> ByToken = ByText.ToDictionary(entry => entry.Value, entry => entry.Key);

    public static IEnumerable<string> All => ByText.Keys;

    public static bool TryGet(string text, out RuleToken keyword) => ByText.TryGetValue(text, out keyword);

    public static bool IsKeyword(RuleToken token) => ByToken.ContainsKey(token);

    public static string TextOf(RuleToken keyword) => ByToken[keyword];

    private static Dictionary<string, RuleToken> ReadAttributes()
    {
        var keywords = new Dictionary<string, RuleToken>(StringComparer.Ordinal);
        foreach (var field in typeof(RuleToken).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            if (field.GetCustomAttribute<TokenAttribute>() is { Category: Category, Example: { } text })
                keywords.Add(text, (RuleToken)field.GetValue(null)!);
        }

        return keywords;
    }
}
