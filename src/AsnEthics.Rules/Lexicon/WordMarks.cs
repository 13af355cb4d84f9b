namespace AsnEthics.Rules.Lexicon;

/// <summary>What may stand behind a word of the list.</summary>
internal static class WordMarks
{
    /// <summary>The word stands for itself, whatever root it looks like a form of: <c>medan !</c>.</summary>
    public const char StandsAlone = '!';

    /// <summary>The roots of which alone the word is a form, though others would give the same spelling: <c>mengarang =karang</c>.</summary>
    public const char Roots = '=';

    /// <summary>Not a word by itself, but the root of some: <c>juang +</c>.</summary>
    public const char BoundRoot = '+';
}
