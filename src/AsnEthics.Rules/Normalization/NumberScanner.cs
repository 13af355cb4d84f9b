namespace AsnEthics.Rules.Normalization;

/// <summary>Finds the end of a number: 10, 10.000, 3,5, 07.30, 07:30. Digits with letters at them (5jt, 17-an) are words.</summary>
internal static class NumberScanner
{
    /// <summary>The end of the number at <paramref name="start"/>, or <paramref name="start"/> where a word begins there.</summary>
    public static int End(string text, int start)
    {
        var end = DigitsEnd(text, start);
        if (end == start || GoesOnAsWord(text, end))
            return start;

        while (end + 1 < text.Length && text[end] is '.' or ',' or ':')
        {
            var group = DigitsEnd(text, end + 1);
            if (group == end + 1 || GoesOnAsWord(text, group))
                break;
            end = group;
        }

        return end;
    }

    private static int DigitsEnd(string text, int index)
    {
        while (index < text.Length && CharacterKinds.At(text, index, out var length) == CharacterKind.Digit)
            index += length;
        return index;
    }

    private static bool GoesOnAsWord(string text, int index)
    {
        if (index >= text.Length)
            return false;
        if (CharacterKinds.At(text, index, out _) is CharacterKind.Letter or CharacterKind.Mark)
            return true;

        return (WordScanner.IsHyphen(text[index]) || WordScanner.IsApostrophe(text[index]) || text[index] is '@' or '$')
            && index + 1 < text.Length
            && CharacterKinds.At(text, index + 1, out _) == CharacterKind.Letter;
    }
}
