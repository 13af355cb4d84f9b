namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>A word of a post that rules ask for, written so that it is what is known of it.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="HasCapital">Whether it is written with a capital letter where it is known in small ones.</param>
/// <param name="Word">What is known of it.</param>
internal readonly record struct FoundWord(TextRange Range, bool HasCapital, LoudWord Word)
{
    /// <summary>Whether it stands inside a sentence and is written like a name, so that guesses at it do not count.</summary>
    public bool IsName { get; init; }

    /// <summary>What it is to simple rules.</summary>
    public SimpleHit[] Hits => IsName ? Word.HitsAsName : Word.Hits;
}

/// <summary>What a scan says of a text.</summary>
internal enum ScanOutcome
{
    /// <summary>No rule has anything to say.</summary>
    Nothing,

    /// <summary>Nothing but words that set off simple rules.</summary>
    Words,

    /// <summary>The post has to be read.</summary>
    Unclear,
}
