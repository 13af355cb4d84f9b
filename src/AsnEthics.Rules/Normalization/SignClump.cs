using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Normalization;

/// <summary>Tokens written together with signs at or between them, without a space: b*ngs*t, anj!ng, an.jing, @njing, b4b!.</summary>
/// <param name="FirstToken">The index of the first token.</param>
/// <param name="LastToken">The index of the last one.</param>
/// <param name="FirstWord">The index of the first written word in it, or of the one that follows.</param>
/// <param name="EndWord">The index behind its last written word.</param>
/// <param name="IsMention">Whether it is a mention alone: a name, unless its sign is the first letter of a word.</param>
/// <param name="Core">From the first letter or digit to the last.</param>
/// <param name="Whole">The same with the signs right before and behind.</param>
internal readonly record struct SignClump(int FirstToken, int LastToken, int FirstWord, int EndWord, bool IsMention, TextRange Core, TextRange Whole)
{
    /// <summary>The stretches to read and the step by which: the signs as mere separators, as letters, as covers of letters. Whatever comes of it only counts where a pattern knows the word.</summary>
    /// <param name="text">The text that the clump is in.</param>
    /// <param name="readings">Takes them behind what it holds.</param>
    public void AddReadings(string text, List<(TextRange Range, ReadingSteps Origin)> readings)
    {
        var signs = SignsIn(text);
        var letters = Grown(text, MayOpenWithBracket(text, signs) ? SignLetters.IsSign : SignLetters.IsSignAtEdge);
        if (letters.Start < Core.Start)
            readings.Add((new TextRange(letters.Start, Core.End), ReadingSteps.Leet));
        if (IsMention)
            return;

        if ((signs & SignUse.Separator) != 0)
            readings.Add((Core, ReadingSteps.Spaced));
        if ((signs & SignUse.Letter) != 0)
            readings.Add((Core, ReadingSteps.Leet));
        if ((signs & SignUse.Mask) != 0)
            readings.Add((Core, ReadingSteps.Masked));

        // a mark of exclamation behind a word is one, but for words that have such letters already: b4b!
        var end = letters.End;
        while (end > Core.End && text[end - 1] == '!')
            end--;
        if (end > Core.End)
            readings.Add((new TextRange(letters.Start, end), ReadingSteps.Leet));
        if (letters.End > end && (signs & (SignUse.Letter | SignUse.Digit)) != 0)
            readings.Add((new TextRange(letters.Start, letters.End), ReadingSteps.Leet));

        // signs on both sides set a word off (*penting*) and cover nothing
        var masks = Grown(text, SignLetters.IsMaskAtEdge);
        if (masks.Start < Core.Start != masks.End > Core.End)
            readings.Add((masks, ReadingSteps.Masked));
    }

    [Flags]
    private enum SignUse
    {
        None = 0,
        Separator = 1,
        Letter = 2,
        Mask = 4,
        Digit = 8,
    }

    /// <summary>Among other signs for letters a bracket that nothing closes is one too: (€(unguk.</summary>
    private bool MayOpenWithBracket(string text, SignUse signs) => (signs & SignUse.Letter) != 0 && (Core.End == text.Length || text[Core.End] is not (')' or '>' or '}'));

    private SignUse SignsIn(string text)
    {
        var signs = SignUse.None;
        for (var index = Core.Start; index < Core.End;)
        {
            var kind = CharacterKinds.At(text, index, out var length);
            if (kind == CharacterKind.Digit)
                signs |= SignUse.Digit;
            else if (kind is not (CharacterKind.Letter or CharacterKind.Mark or CharacterKind.Invisible))
                signs |= SignUse.Separator | (SignLetters.IsSign(text[index]) ? SignUse.Letter : SignUse.None) | (SignLetters.IsMask(text[index]) ? SignUse.Mask : SignUse.None);
            index += length;
        }

        return signs;
    }

    /// <summary>The core with the signs that qualify right before and behind it.</summary>
    private TextRange Grown(string text, Func<char, bool> qualifies)
    {
        var start = Core.Start;
        while (start > Whole.Start && qualifies(text[start - 1]))
            start--;
        var end = Core.End;
        while (end < Whole.End && qualifies(text[end]))
            end++;
        return new TextRange(start, end);
    }
}
