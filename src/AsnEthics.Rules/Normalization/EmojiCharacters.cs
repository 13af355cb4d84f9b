namespace AsnEthics.Rules.Normalization;

/// <summary>The pictographs of Unicode (emoji and places kept for them), and the characters that only modify one.</summary>
internal static class EmojiCharacters
{
    public const int ZeroWidthJoiner = 0x200D;
    public const int EmojiStyle = 0xFE0F;
    public const int KeycapMark = 0x20E3;

    /// <summary>Shown as a picture without being asked.</summary>
    public static bool IsPictograph(int codePoint) => codePoint switch
    {
        < 0x231A => false,
        0x231A or 0x231B or 0x2328 or 0x2388 or 0x23CF => true,
        >= 0x23E9 and <= 0x23F3 => true,
        >= 0x23F8 and <= 0x23FA => true,
        0x25AA or 0x25AB or 0x25B6 or 0x25C0 => true,
        >= 0x25FB and <= 0x25FE => true,
        >= 0x2600 and <= 0x2605 => true,
        >= 0x2607 and <= 0x2612 => true,
        >= 0x2614 and <= 0x2685 => true,
        >= 0x2690 and <= 0x2705 => true,
        >= 0x2708 and <= 0x2712 => true,
        0x2714 or 0x2716 or 0x271D or 0x2721 or 0x2728 or 0x2733 or 0x2734 or 0x2744 or 0x2747 or 0x274C or 0x274E => true,
        >= 0x2753 and <= 0x2755 => true,
        0x2757 => true,
        >= 0x2763 and <= 0x2767 => true,
        >= 0x2795 and <= 0x2797 => true,
        0x27A1 or 0x27B0 or 0x27BF or 0x2934 or 0x2935 => true,
        >= 0x2B05 and <= 0x2B07 => true,
        0x2B1B or 0x2B1C or 0x2B50 or 0x2B55 or 0x303D or 0x3297 or 0x3299 => true,
        >= 0x1F000 and <= 0x1F0FF => true,
        >= 0x1F10D and <= 0x1F10F => true,
        0x1F12F or 0x1F170 or 0x1F171 or 0x1F17E or 0x1F17F or 0x1F18E => true,
        >= 0x1F16C and <= 0x1F16F => true,
        >= 0x1F191 and <= 0x1F19A => true,
        >= 0x1F201 and <= 0x1F20F => true,
        0x1F21A or 0x1F22F => true,
        >= 0x1F232 and <= 0x1F23A => true,
        >= 0x1F249 and <= 0x1F53D => true,
        >= 0x1F546 and <= 0x1F64F => true,
        >= 0x1F680 and <= 0x1F6FF => true,
        >= 0x1F7D5 and <= 0x1F7FF => true,
        >= 0x1F90C and <= 0x1FAFF => true,
        >= 0x1FC00 and <= 0x1FFFD => true,
        _ => false,
    };

    /// <summary>Text by nature, a picture only with <see cref="EmojiStyle"/> behind it.</summary>
    public static bool IsPictographOnRequest(int codePoint) =>
        codePoint is 0xA9 or 0xAE or 0x203C or 0x2049 or 0x2122 or 0x2139 or (>= 0x2194 and <= 0x2199) or 0x21A9 or 0x21AA or 0x24C2 or 0x3030;

    public static bool IsSkinTone(int codePoint) => codePoint is >= 0x1F3FB and <= 0x1F3FF;

    public static bool IsStyle(int codePoint) => codePoint is 0xFE0E or EmojiStyle;

    public static bool IsTag(int codePoint) => codePoint is >= 0xE0020 and <= 0xE007F;

    /// <summary>Two of these make a flag.</summary>
    public static bool IsRegionalIndicator(int codePoint) => codePoint is >= 0x1F1E6 and <= 0x1F1FF;
}
