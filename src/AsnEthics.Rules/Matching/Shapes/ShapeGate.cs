using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Shapes;

/// <summary>What a text must hold for a shape to be in it at all; cheap to look for.</summary>
internal static class ShapeGate
{
    /// <summary>False where the shape is surely not in the text.</summary>
    public static bool MayMatch(ShapeKind shape, ReadOnlySpan<char> text) => shape switch
    {
        ShapeKind.Nik => DigitGroups.HaveAtLeast(NikShape.Length, text),
        ShapeKind.Nip => DigitGroups.HaveAtLeast(NipShape.Length, text),
        ShapeKind.Phone => DigitGroups.HaveAtLeast(PhoneShape.FewestDigits, text),
        ShapeKind.AccountNumber => DigitGroups.HaveAtLeast(AccountNumberShape.FewestDigits, text),
        ShapeKind.Money => DigitGroups.IndexOfDigit(text) >= 0,
        ShapeKind.Email => text.IndexOf('@') >= 0,
        ShapeKind.Url => HasLinkSign(text),
        _ => true,
    };

    /// <summary>Whether a full stop joins two labels of a host, or a colon stands where a scheme may end.</summary>
    private static bool HasLinkSign(ReadOnlySpan<char> text)
    {
        for (var index = 0; text.Slice(index).IndexOfAny('.', ':') is var next and >= 0; index++)
        {
            index += next;
            if (text[index] == ':' ? text.Slice(index).StartsWith("://".AsSpan()) : IsLabel(text, index - 1) && IsLabel(text, index + 1))
                return true;
        }

        return false;
    }

    private static bool IsLabel(ReadOnlySpan<char> text, int index) => index >= 0 && index < text.Length && WebHost.IsLabelCharacter(text[index]);
}
