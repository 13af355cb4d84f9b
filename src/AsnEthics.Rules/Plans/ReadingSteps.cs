namespace AsnEthics.Rules.Plans;

/// <summary>The labelled steps by which a written word is read as a pattern's word; the order is that of the language reference and of evidence.</summary>
[Flags]
internal enum ReadingSteps
{
    None = 0,
    Lower = 1 << 0,
    Invisible = 1 << 1,

    /// <summary>Other ways to write a Latin letter: full-width, mathematical, enclosed, of another script, a character reference.</summary>
    Lookalike = 1 << 2,
    Leet = 1 << 3,

    /// <summary>A sign in place of letters that a reader fills in: b*ngs*t.</summary>
    Masked = 1 << 4,
    Repeat = 1 << 5,
    Spaced = 1 << 6,

    /// <summary>Written backwards, or shown so by a direction override.</summary>
    Reversed = 1 << 7,

    /// <summary>One of several words written as one.</summary>
    Merged = 1 << 8,

    /// <summary>Vowels left out.</summary>
    Vowels = 1 << 9,

    /// <summary>Two neighbouring letters changed places.</summary>
    Swapped = 1 << 10,

    /// <summary>Spelled by ear or in the old way.</summary>
    Phonetic = 1 << 11,
    Slang = 1 << 12,
    Reduplication = 1 << 13,
    Clitic = 1 << 14,
    Hashtag = 1 << 15,

    /// <summary>Inside a mention or a link.</summary>
    Name = 1 << 16,
    Form = 1 << 17,
    Typo = 1 << 18,

    /// <summary>No step of its own: a guess too weak to count unless the other words of a phrase confirm it. Never in evidence.</summary>
    Doubtful = 1 << 19,
}
