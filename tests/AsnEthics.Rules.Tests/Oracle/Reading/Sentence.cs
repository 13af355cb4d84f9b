namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>A sentence: its stretch of text and its words, from the first up to but not including <paramref name="EndWord"/>.</summary>
internal readonly record struct Sentence(int Start, int End, int FirstWord, int EndWord)
{
    public TextRange Range => new(Start, End);
}
