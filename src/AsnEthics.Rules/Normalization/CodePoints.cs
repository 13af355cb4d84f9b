namespace AsnEthics.Rules.Normalization;

/// <summary>Walks a text by code points. A lone surrogate stands for itself.</summary>
internal static class CodePoints
{
    /// <summary>The code point at an index and its length in UTF-16 units.</summary>
    public static int At(string text, int index, out int length)
    {
        length = 1;
        if (index + 1 >= text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
            return text[index];
        length = 2;
        return char.ConvertToUtf32(text[index], text[index + 1]);
    }

    /// <summary>Where the code point before an index begins; the index is greater than 0.</summary>
    public static int Before(string text, int index) => index >= 2 && char.IsSurrogatePair(text[index - 2], text[index - 1]) ? index - 2 : index - 1;
}
