using AsnEthics.Rules.Matching.Passes;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>What the scanner knows of a chunk: a stretch of text without spaces. Immutable.</summary>
/// <param name="Signals">The signals that it holds beside those of its words, each once and in their order.</param>
/// <param name="HasKey">Whether one of them is in the key of a rule's need.</param>
/// <param name="IsUnclear">Whether only reading the post tells what is in it.</param>
/// <param name="Words">What in it counts for its neighbours.</param>
/// <param name="Hits">What it is to simple rules, as <see cref="ChunkHits"/> tells, and then <paramref name="Signals"/> are also those of its words; null where that hangs on what stands around it.</param>
/// <param name="IsSimple">Whether no rule that is not always simple has to be thought of for its sake, and the hits are known.</param>
internal sealed record ChunkFacts(int[] Signals, bool HasKey, bool IsUnclear, ChunkWord[] Words, ChunkHit[]? Hits = null, bool IsSimple = false)
{
    /// <summary>What follows from those of <see cref="Signals"/> that are tests.</summary>
    public NeedsMet Needs { get; init; } = NeedsMet.Nothing;

    /// <summary>Of a word in pieces, whether it is no hit of a simple rule, and the pieces by themselves are all the signals that it is.</summary>
    public bool IsToldByPieces { get; init; }

    public static ChunkFacts Unclear { get; } = new([], HasKey: false, IsUnclear: true, []);

    public static ChunkFacts Empty { get; } = new([], HasKey: false, IsUnclear: false, []);
}

/// <summary>A word of a chunk, in units from the chunk's beginning, and what it may be together with its neighbours.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Flags">What it may be a piece of.</param>
/// <param name="Letters">The letters it counts for where letters are set apart; 0 where it is no single letter.</param>
/// <param name="Breaks">Whether no piece of a word can go over it: a number, a hashtag, a mention, a link.</param>
/// <param name="IsWord">Whether it is a written word or number.</param>
/// <param name="Loud">What it is to rules, as it is written; null where nothing.</param>
internal readonly record struct ChunkWord(TextRange Range, WordFlags Flags, int Letters, bool Breaks, bool IsWord, LoudWord? Loud)
{
    /// <summary>Whether what it is to rules hangs on whether a sentence begins with it.</summary>
    public bool MayBeName { get; init; }
}
