using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Normalization;

/// <summary>Reads a short or careless spelling as the full word, by <see cref="SlangSpellings"/>.</summary>
internal static class SlangStep
{
    public static ReadingDraft? Apply(ReadingDraft draft)
    {
        if (!SlangSpellings.TryGet(draft.Lower, out var word))
            return null;

        var builder = new ReadingDraftBuilder(draft);
        var shouted = LetterCase.IsShouted(draft.Text);
        for (var index = 0; index < word.Length; index++)
        {
            var upper = shouted || (index == 0 && char.IsUpper(draft.Text[0]));
            builder.Add(upper ? char.ToUpperInvariant(word[index]) : word[index], 0, draft.Text.Length);
        }

        return builder.Build(ReadingSteps.Slang);
    }
}
