using System.Runtime.InteropServices;
using AsnEthics.Rules.Matching.Scanning;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

/// <summary>What a window classifier is to say, unit by unit.</summary>
internal static class WindowDefinition
{
    public const int Window = 64;

    /// <summary>Fails where a classifier says anything else of a text of 1 to 64 units, or writes beside the bytes that are its own.</summary>
    public static void AssertHolds(Twin twin, ReadOnlySpan<char> text)
    {
        const byte Untouched = 0xA5;
        Span<byte> written = stackalloc byte[3 * Window];
        written.Fill(Untouched);
        AssertHolds(twin, text, written.Slice(Window, Window));
        Assert.False(written[..Window].ContainsAnyExcept(Untouched) || written[(2 * Window)..].ContainsAnyExcept(Untouched), $"{twin} writes beside the folded bytes.");
    }

    /// <summary>The same with the 64 folded bytes at a place of the caller's.</summary>
    public static void AssertHolds(Twin twin, ReadOnlySpan<char> text, Span<byte> folded)
    {
        Twins.Classifier(twin).Classify(ref MemoryMarshal.GetReference(text), text.Length, ref MemoryMarshal.GetReference(folded), out var masks);

        Span<byte> expectedFolded = stackalloc byte[Window];
        var expected = default(WindowMasks);
        for (var place = 0; place < text.Length; place++)
        {
            Add(text[place], place, ref expected);
            expectedFolded[place] = Folded(text[place]);
        }

        var isSame = MemoryMarshal.AsBytes(new ReadOnlySpan<WindowMasks>(in masks)).SequenceEqual(MemoryMarshal.AsBytes(new ReadOnlySpan<WindowMasks>(in expected)));
        Assert.True(isSame && folded.SequenceEqual(expectedFolded), isSame ? $"{twin} folds {Units(text)} to {Convert.ToHexString(folded)}" : $"{twin} on {Units(text)}: {Describe(masks)}, not {Describe(expected)}");
    }

    private static void Add(char unit, int place, ref WindowMasks masks)
    {
        var bit = 1UL << place;
        masks.Letters |= char.IsAsciiLetter(unit) ? bit : 0;
        masks.Digits |= char.IsAsciiDigit(unit) ? bit : 0;
        masks.Spaces |= unit is ' ' or '\t' or '\v' or '\f' or '\n' or '\r' ? bit : 0;
        masks.Capitals |= char.IsAsciiLetterUpper(unit) ? bit : 0;
        masks.EdgeSigns |= unit is '@' or '#' or '$' or '+' or '*' or '|' or '&' or '\u007F' or <= '\u0008' or (>= '\u000E' and <= '\u001F') ? bit : 0;
        masks.LeadSigns |= unit is '!' or ':' or ';' or '=' or '<' or '/' ? bit : 0;
        masks.NumberSigns |= unit is '.' or ',' or ':' or '/' or '-' ? bit : 0;
        masks.Foreign |= unit >= 0x80 ? bit : 0;
    }

    private static byte Folded(char unit) => char.IsAsciiLetter(unit) ? (byte)(char.ToLowerInvariant(unit) - 'a' + 1) : (byte)0;

    private static string Units(ReadOnlySpan<char> text) => string.Join(' ', text.ToArray().Select(unit => $"{(int)unit:X4}"));

    private static string Describe(WindowMasks masks) =>
        $"letters {masks.Letters:X}, digits {masks.Digits:X}, spaces {masks.Spaces:X}, capitals {masks.Capitals:X}, edge signs {masks.EdgeSigns:X}, lead signs {masks.LeadSigns:X}, number signs {masks.NumberSigns:X}, foreign {masks.Foreign:X}";
}
