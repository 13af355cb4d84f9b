using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Normalization;

/// <summary>Leaves out what does not show and what is only piled on letters: zero-width characters, direction marks, combining marks.</summary>
internal static class InvisibleStep
{
    /// <summary>The word without them, or null where it has none.</summary>
    public static ReadingDraft? Apply(ReadingDraft draft)
    {
        if (!HasAny(draft.Text))
            return null;

        var builder = new ReadingDraftBuilder(draft);
        for (var index = 0; index < draft.Text.Length;)
        {
            var dropped = IsDropped(CharacterKinds.At(draft.Text, index, out var length));
            for (var unit = 0; unit < length; unit++, index++)
            {
                if (dropped)
                    builder.Drop(index);
                else
                    builder.Keep(index, index + 1);
            }
        }

        return builder.Length == 0 ? null : builder.Build(ReadingSteps.Invisible);
    }

    private static bool HasAny(string text)
    {
        for (var index = 0; index < text.Length;)
        {
            if (IsDropped(CharacterKinds.At(text, index, out var length)))
                return true;
            index += length;
        }

        return false;
    }

    private static bool IsDropped(CharacterKind kind) => kind is CharacterKind.Invisible or CharacterKind.Mark;
}
