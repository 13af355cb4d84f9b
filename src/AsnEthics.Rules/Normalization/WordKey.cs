namespace AsnEthics.Rules.Normalization;

/// <summary>How a pattern's word is written for comparison: folded as <see cref="FoldStep"/> folds the words of posts, with one kind of hyphen and one kind of apostrophe.</summary>
internal static class WordKey
{
    /// <summary>The hyphens and apostrophes that are written as the plain ones.</summary>
    private static readonly char[] Others = ['\u2010', '\u2011', '\u2018', '\u2019', '`'];

    /// <summary>The word in lower case.</summary>
    public static string Of(string word) => LetterCase.ToLower(Cased(word));

    /// <summary>The word in its own case.</summary>
    public static string Cased(string word) => FoldStep.Fold(Written(word));

    /// <summary>The word as it is written but for its hyphens and apostrophes; the length stays.</summary>
    public static string Written(string word) => word.IndexOfAny(Others) < 0 ? word : Plain(word);

    private static string Plain(string word)
    {
        var units = word.ToCharArray();
        for (var index = 0; index < units.Length; index++)
            units[index] = Plain(units[index]);
        return new string(units);
    }

    private static char Plain(char unit) => WordScanner.IsApostrophe(unit) ? '\'' : WordScanner.IsHyphen(unit) ? '-' : unit;
}
