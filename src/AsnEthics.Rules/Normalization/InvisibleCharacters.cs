namespace AsnEthics.Rules.Normalization;

/// <summary>
/// Characters that show nothing (or only steer what is shown) and so can hide inside a word. Blanks that are no spaces to other programs (the empty Braille pattern, the Hangul fillers) are among
/// them: they stand where a space would have been cut away, and inside a word the word goes on. The hair space is too thin to part words. All wider spaces are <see cref="CharacterKind.Space"/>.
/// </summary>
internal static class InvisibleCharacters
{
    public static bool Contains(int codePoint) => codePoint switch
    {
        0xAD or 0x34F or 0x61C or 0x3164 or 0x200A or 0x2800 or 0xFEFF or 0xFFA0 or 0xFFFC => true,
        0x115F or 0x1160 or 0x17B4 or 0x17B5 => true,
        >= 0x180B and <= 0x180F => true, // Mongolian variation selectors
        >= 0x200B and <= 0x200F => true, // zero width, direction marks
        >= 0x202A and <= 0x202E => true, // direction
        >= 0x2060 and <= 0x206F => true, // word joiner, isolates
        >= 0xFE00 and <= 0xFE0F => true, // variation selectors
        >= 0xFFF0 and <= 0xFFFB => true, // interlinear annotation
        >= 0x1BCA0 and <= 0x1BCA3 => true,
        0x1D159 => true,
        >= 0x1D173 and <= 0x1D17A => true,
        >= 0xE0000 and <= 0xE0FFF => true, // tags, variation selectors
        _ => false,
    };
}
