namespace AsnEthics.Rules;

/// <summary>One of many posts to check: its text and what the host knows beside it.</summary>
/// <param name="Text">The post as it was written; any UTF-16 text, lone surrogates included.</param>
/// <param name="Facts">What the host knows beside the text; null, the default: nothing. Not to be changed until the post's answer has come.</param>
public readonly record struct PostToCheck(string Text, PostFacts? Facts = null);
