using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Normalization;

/// <summary>
/// Reads letters of other scripts and styles as the Latin ones they are taken for, character references as what they refer to, and leaves out what does not show: zero-width characters, direction
/// marks, marks piled on letters. Where letters have two natural readings (Cyrillic р looks like p and sounds like r) there are more drafts, the one by looks first.
/// </summary>
internal static class FoldStep
{
    /// <summary>With up to this many different letters of two readings each is tried both ways; with more, all of them together.</summary>
    private const int MostChoices = 3;

    /// <summary>The folded drafts, one at least; none where nothing is to be folded or nothing would be left.</summary>
    public static IReadOnlyList<ReadingDraft> Apply(ReadingDraft draft)
    {
        if (!Changes(draft.Text, out var ambiguous))
            return [];

        var count = ambiguous?.Count ?? 0;
        var choices = count == 0 ? 1 : count <= MostChoices ? 1 << count : 2;
        var drafts = new List<ReadingDraft>(choices);
        for (var choice = 0; choice < choices; choice++)
        {
            if (Fold(draft, ambiguous, count > MostChoices ? -choice : choice) is { } folded)
                drafts.Add(folded);
        }

        return drafts;
    }

    /// <summary>Whether anything in a text is to be folded.</summary>
    public static bool Changes(string text) => Changes(text, out _);

    /// <summary>The text folded by looks, as patterns are keyed; folding it again changes nothing.</summary>
    public static string Fold(string text)
    {
        if (!Changes(text, out var ambiguous))
            return text;
        return Fold(new ReadingDraft(text, places: null, ReadingSteps.None), ambiguous, choice: 0)?.Text ?? "";
    }

    /// <summary>Bit n of the choice says that the n-th letter of two readings is read the second way.</summary>
    private static ReadingDraft? Fold(ReadingDraft draft, List<int>? ambiguous, int choice)
    {
        var builder = new ReadingDraftBuilder(draft);
        var steps = ReadingSteps.None;
        var text = draft.Text;
        for (var index = 0; index < text.Length;)
        {
            var codePoint = CodePointAt(text, index, out var length, out var isReference);
            if (IsDropped(text, index, codePoint, isReference))
            {
                for (var unit = index; unit < index + length; unit++)
                    builder.Drop(unit);
                steps |= ReadingSteps.Invisible;
            }
            else if (CharacterFolds.Find(codePoint) is { } fold)
            {
                Add(builder, fold.Second is null || !IsChosen(ambiguous, codePoint, choice) ? fold.Target : fold.Second, index, length);
                steps |= ReadingSteps.Lookalike;
            }
            else if (isReference)
            {
                Add(builder, char.ConvertFromUtf32(codePoint), index, length);
                steps |= ReadingSteps.Lookalike;
            }
            else
            {
                builder.Keep(index, index + length);
            }

            index += length;
        }

        return builder.Length == 0 ? null : builder.Build(steps);
    }

    private static void Add(ReadingDraftBuilder builder, string letters, int index, int length)
    {
        foreach (var unit in letters)
            builder.Add(unit, index, index + length);
    }

    /// <param name="text">The text.</param>
    /// <param name="ambiguous">The first of its letters of two readings; null where it has none.</param>
    private static bool Changes(string text, out List<int>? ambiguous)
    {
        ambiguous = null;
        var needed = false;
        for (var index = 0; index < text.Length;)
        {
            if (text[index] is < '\u007F' and >= ' ' and not '&')
            {
                index++;
                continue;
            }

            var codePoint = CodePointAt(text, index, out var length, out var isReference);
            var fold = CharacterFolds.Find(codePoint);
            needed |= isReference || fold is not null || IsDropped(text, index, codePoint, isReference);
            if (fold?.Second is not null && ambiguous is not { Count: > MostChoices } && ambiguous?.Contains(codePoint) != true)
                (ambiguous ??= []).Add(codePoint);
            index += length;
        }

        return needed;
    }

    /// <summary>Letters beyond the first few follow all others together.</summary>
    private static bool IsChosen(List<int>? ambiguous, int codePoint, int choice) => choice < 0 || ((choice >> (ambiguous?.IndexOf(codePoint) ?? 0)) & 1) != 0;

    private static bool IsDropped(string text, int index, int codePoint, bool isReference) =>
        (isReference ? CharacterKinds.OfReferred(codePoint) : CharacterKinds.At(text, index, out _)) is CharacterKind.Invisible or CharacterKind.Mark;

    private static int CodePointAt(string text, int index, out int length, out bool isReference)
    {
        isReference = CharacterReference.TryRead(text, index, out var codePoint, out length);
        return isReference ? codePoint : CodePoints.At(text, index, out length);
    }
}
