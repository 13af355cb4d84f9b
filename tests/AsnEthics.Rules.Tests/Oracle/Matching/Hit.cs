using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>A place where a pattern was found.</summary>
/// <param name="Start">Where it begins, in UTF-16 units of the post.</param>
/// <param name="End">The unit behind it.</param>
/// <param name="FirstWord">The index of the first word it touches.</param>
/// <param name="EndWord">The index behind the last one. Where it touches none (emoji, links, words in a hashtag), both are the index of the word that follows.</param>
/// <param name="Sentence">The sentence it begins in.</param>
/// <param name="Weight">What it is worth in a score.</param>
/// <param name="Steps">The steps of reading that led to it.</param>
internal readonly record struct Hit(int Start, int End, int FirstWord, int EndWord, int Sentence, int Weight, ReadingSteps Steps)
{
    public TextRange Range => new(Start, End);

    /// <summary>The number of words strictly between this hit and a later one.</summary>
    public int WordsTo(Hit later) => Math.Max(0, later.FirstWord - EndWord);
}
