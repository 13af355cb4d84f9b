namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>What the scanner knows of a chunk: a stretch of text without spaces. Immutable.</summary>
internal sealed class ChunkFacts(bool maySetOff, ChunkWord[] words)
{
    public static ChunkFacts SetsOff { get; } = new(maySetOff: true, []);

    public static ChunkFacts Empty { get; } = new(maySetOff: false, []);

    /// <summary>Whether something in it may set off a rule.</summary>
    public bool MaySetOff { get; } = maySetOff;

    /// <summary>What in it counts for its neighbours.</summary>
    public ChunkWord[] Words { get; } = words;
}

/// <summary>A word of a chunk, in units from the chunk's beginning, and what it may be together with its neighbours.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Flags">What it may be a piece of.</param>
/// <param name="Letters">The letters it counts for where letters are set apart; 0 where it is no single letter.</param>
/// <param name="Breaks">Whether no piece of a word can go over it: a number, a hashtag, a mention, a link.</param>
/// <param name="IsWord">Whether it is a written word or number.</param>
internal readonly record struct ChunkWord(TextRange Range, WordFlags Flags, int Letters, bool Breaks, bool IsWord);
