using System.Text;

namespace AsnEthics.Rules.LexiconBuilder;

/// <summary>Puts the list of frequent words together: those written by hand, then the most common of the source.</summary>
internal static class FrequentList
{
    /// <summary>How many words the list has. What comes behind them stands in fewer than one post of a thousand.</summary>
    private const int Count = 2000;

    private const string Header = """
        # Made by AsnEthics.Rules.LexiconBuilder: change its lists, not this file. The most frequent word first.
        # Holds words of the OpenSubtitles 2024 data set (OPUS), Open Data Commons Attribution License; see NOTICE.md beside this file.

        """;

    public static string Build(IReadOnlyList<string> indonesian)
    {
        var withheld = new WithheldWords();
        var words = HandList.Read("frequent-in-posts").Concat(indonesian.Where(word => withheld.ReasonFor(word) is null)).Distinct(StringComparer.Ordinal).Take(Count);
        var text = new StringBuilder(Header.ReplaceLineEndings("\n"));
        foreach (var word in words)
            text.Append(word).Append('\n');
        return text.ToString();
    }
}
