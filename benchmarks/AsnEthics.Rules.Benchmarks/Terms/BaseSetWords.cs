using System.Text.RegularExpressions;

namespace AsnEthics.Rules.Benchmarks.Terms;

/// <summary>The words of three letters or more in the words and roots of the base set's rule files; the words of its phrases, many of them in every text, are left out.</summary>
internal static partial class BaseSetWords
{
    private const string ResourcePrefix = "base-set/";

    public static IReadOnlyList<string> Read()
    {
        var assembly = typeof(BaseSetWords).Assembly;
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            foreach (Match pattern in Pattern().Matches(reader.ReadToEnd()))
                words.UnionWith(Word().Matches(pattern.Value).Select(word => word.Value));
        }

        return [.. words];
    }

    [GeneratedRegex("""(?<=\b(?:word|root)\s+)"[^"\n]*"(?:\s*,\s*"[^"\n]*")*""")]
    private static partial Regex Pattern();

    [GeneratedRegex("""\b[a-z]{3,}\b""")]
    private static partial Regex Word();
}
