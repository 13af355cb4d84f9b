using System.Text;
using AsnEthics.Rules.Lexicon;

namespace AsnEthics.Rules.LexiconBuilder;

/// <summary>Puts the list together: what is common and not withheld, what was written by hand, the marks behind the words.</summary>
internal static class Lexicon
{
    /// <summary>How many of the most common English words come in: posts mix English.</summary>
    private const int EnglishWords = 3000;

    private const string Header = """
        # Made by AsnEthics.Rules.LexiconBuilder: change its lists, not this file.
        # Holds words of the OpenSubtitles 2024 data set (OPUS), Open Data Commons Attribution License; see NOTICE.md beside this file.

        """;

    public static string Build(IReadOnlyList<string> indonesian, IReadOnlyList<string> english, TextWriter log)
    {
        var standing = HandList.Read("affix-lookalikes").ToHashSet(StringComparer.Ordinal);
        var ordinary = HandList.ReadAll("Ordinary").Concat(standing).ToHashSet(StringComparer.Ordinal);
        var words = new HashSet<string>(ordinary, StringComparer.Ordinal);
        words.UnionWith(Admitted("indonesian", indonesian, ordinary, log));
        words.UnionWith(Admitted("english", english.Take(EnglishWords), ordinary, log));

        var bound = HandList.Read("bound-roots").Where(root => !words.Contains(root)).ToHashSet(StringComparer.Ordinal);
        var roots = new RootsOfWords(words, bound, indonesian, standing);
        var text = new StringBuilder(Header.ReplaceLineEndings("\n"));
        foreach (var word in words.Concat(bound).Order(StringComparer.Ordinal))
            text.Append(word).Append(standing.Contains(word) ? $" {WordMarks.StandsAlone}" : bound.Contains(word) ? $" {WordMarks.BoundRoot}" : roots.MarkOf(word)).Append('\n');
        log.WriteLine($"{words.Count} words, {standing.Count} of them standing alone, {bound.Count} bound roots, {roots.Ambiguous} words whose roots are named");
        return text.ToString();
    }

    private static IEnumerable<string> Admitted(string source, IEnumerable<string> common, HashSet<string> ordinary, TextWriter log)
    {
        var withheld = new WithheldWords();
        var verdicts = common.Where(word => !ordinary.Contains(word)).Select(word => (Word: word, Reason: withheld.ReasonFor(word))).ToList();
        foreach (var group in verdicts.Where(verdict => verdict.Reason is not null).GroupBy(verdict => verdict.Reason))
            log.WriteLine($"{source}, withheld, {group.Key}: {string.Join(' ', group.Select(verdict => verdict.Word))}");
        return verdicts.Where(verdict => verdict.Reason is null).Select(verdict => verdict.Word);
    }
}
