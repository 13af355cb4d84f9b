namespace AsnEthics.Rules.Tests.Support;

/// <summary>A code point as a text; a surrogate stands alone.</summary>
internal static class CodePointText
{
    public static string Of(int codePoint) => codePoint is >= 0xD800 and < 0xE000 ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
}
