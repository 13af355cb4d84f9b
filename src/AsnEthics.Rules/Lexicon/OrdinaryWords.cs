namespace AsnEthics.Rules.Lexicon;

/// <summary>
/// Common Indonesian words and names (<c>words.txt</c>, made by AsnEthics.Rules.LexiconBuilder), read when first asked for. A word is given in lower case; nothing is allocated by
/// asking, and all threads may.
/// </summary>
internal static class OrdinaryWords
{
    private const string Resource = "Lexicon/words.txt";

    private static readonly Lazy<WordTable> Table = new(Load);

    /// <summary>
    /// Whether the word stands for itself whatever root it looks like a form of: masalah is not masa with -lah, sarapan not sarap with -an, merek not perek with a nasal. The generator never
    /// offers it as a form of another root.
    /// </summary>
    public static bool StandsAlone(ReadOnlySpan<char> word) => Table.Value.IsMarked(word, WordMarks.StandsAlone);

    /// <inheritdoc cref="StandsAlone(ReadOnlySpan{char})"/>
    public static bool StandsAlone(string word) => StandsAlone(word.AsSpan());

    /// <summary>Whether the word is spelled as a word or name of the list, in that very form.</summary>
    public static bool Contains(string word) => Contains(word.AsSpan());

    /// <inheritdoc cref="Contains(string)"/>
    public static bool Contains(ReadOnlySpan<char> word) => Table.Value.Contains(word) && !Table.Value.IsMarked(word, WordMarks.BoundRoot);

    /// <summary>
    /// Whether the word is an ordinary one, also with affixes, clitics or doubled. A guard, not a test of spelling: it may take too many words for ordinary, hardly too few, but a
    /// truncated or misspelled word is none.
    /// </summary>
    public static bool IsOrdinary(string word) => IsOrdinary(word.AsSpan());

    /// <summary>The roots of which alone the word is a form, though other roots would give the same spelling; empty where nothing is known against any.</summary>
    public static IReadOnlyList<string> RootsOf(string word)
    {
        var marks = Table.Value.MarksOf(word.AsSpan());
        return marks.Length > 1 && marks[0] == WordMarks.Roots ? marks.Substring(1).Split(' ') : [];
    }

    /// <summary>Whether the list knows the word, be it only as the root of others.</summary>
    public static bool IsKnownRoot(string word) => Table.Value.Contains(word.AsSpan());

    /// <summary>Whether a word of the list is left without the word's affixes and clitics.</summary>
    public static bool IsDerived(string word) => AffixPeeler.LeavesOtherWord(Table.Value, word.AsSpan());

    /// <summary>Every word of the list, bound roots too.</summary>
    public static IEnumerable<string> All => Table.Value.Words;

    /// <summary>Where each word of <see cref="All"/> stands in the list, for <see cref="Copy"/>.</summary>
    public static IEnumerable<int> Places => Table.Value.Starts;

    /// <summary>Writes the word at a place of the list and gives its length; a word that is longer than the space for it is written as far as it goes.</summary>
    public static int Copy(int place, Span<char> word) => Table.Value.Copy(place, word);

    /// <inheritdoc cref="IsOrdinary(string)"/>
    public static bool IsOrdinary(ReadOnlySpan<char> word)
    {
        if (Contains(word))
            return true;
        var hyphen = word.IndexOf('-');
        return hyphen < 0
            ? AffixPeeler.LeavesWord(Table.Value, word)
            : hyphen > 0 && hyphen < word.Length - 1 && IsOrdinary(word.Slice(0, hyphen)) && IsOrdinaryTail(word.Slice(hyphen + 1));
    }

    /// <summary>Behind a hyphen a bare clitic will do too: ASN-nya.</summary>
    private static bool IsOrdinaryTail(ReadOnlySpan<char> word) => IsOrdinary(word) || word is "nya" or "ku" or "mu" or "lah" or "kah" or "pun";

    private static WordTable Load()
    {
        using var stream = typeof(OrdinaryWords).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException("The word list is not in the assembly.");
        return WordTable.Load(stream);
    }
}
