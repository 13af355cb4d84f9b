namespace AsnEthics.Rules.Normalization;

/// <summary>What a character is read as.</summary>
/// <param name="Target">The letters or digits that a reader sees, in the character's case.</param>
/// <param name="Second">Another natural reading, or null: of Cyrillic and Greek letters the sound.</param>
/// <param name="Use">Where the character counts as a letter or digit.</param>
internal sealed record CharacterFold(string Target, string? Second, LetterUse Use)
{
    /// <summary>Whether it stands for digits.</summary>
    public bool IsDigit { get; } = Target[0] is >= '0' and <= '9';
}

/// <summary>Where a character that stands for a letter counts as one.</summary>
internal enum LetterUse
{
    /// <summary>A letter or digit by its Unicode category.</summary>
    ByCategory,

    /// <summary>A symbol that is nothing but a letter: 🄰, ⓐ.</summary>
    Always,

    /// <summary>Where a letter or another such symbol touches it: 🅱, ¢.</summary>
    Beside,

    /// <summary>Between two letters: ©, ●.</summary>
    Between,

    /// <summary>Behind a letter or digit: ①, which elsewhere marks a point of a list.</summary>
    Behind,

    /// <summary>In a run that is no row of flags: 🇦.</summary>
    Flag,
}
