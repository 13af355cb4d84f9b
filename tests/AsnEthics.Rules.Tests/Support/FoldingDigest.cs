using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Support;

/// <summary>One figure for how every code point is folded, lowered and sorted into kinds, so that two processes can be compared.</summary>
internal static class FoldingDigest
{
    public static string Of()
    {
        var all = new StringBuilder();
        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            var character = CodePointText.Of(codePoint);
            all.Append(FoldStep.Fold(character)).Append(LetterCase.ToLower(character)).Append((char)('0' + (int)CharacterKinds.At(character, 0, out _)));
            all.Append((char)('0' + (int)CharacterKinds.At("a" + character + "b", 1, out _)));
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.Unicode.GetBytes(all.ToString())));
    }

    /// <summary>Whether this process knows no culture but the invariant one.</summary>
    public static bool IsInvariantMode()
    {
        try
        {
            return CultureInfo.GetCultureInfo("tr-TR").TextInfo.ToLower('I') == 'i';
        }
        catch (CultureNotFoundException)
        {
            return true;
        }
    }
}
