namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>What a token is; punctuation makes none.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Url,
    Email,
    Mention,
    Hashtag,
    Emoji,

    /// <summary>A face drawn with signs and letters: :) xD T_T.</summary>
    Emoticon,
}

/// <summary>A token of a post, in UTF-16 units. <paramref name="Word"/> counts words and numbers from 0 and is -1 for all others.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, int Word, int Sentence)
{
    public bool IsWord => Kind is TokenKind.Word or TokenKind.Number;

    public bool IsPicture => Kind is TokenKind.Emoji or TokenKind.Emoticon;
}
