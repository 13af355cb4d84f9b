namespace AsnEthics.Rules.Plans;

/// <summary>The labelled steps by which a written word is read as a pattern's word; the order is that of the language reference and of evidence.</summary>
[Flags]
internal enum ReadingSteps
{
    None = 0,
    Lower = 1 << 0,
    Invisible = 1 << 1,
    Leet = 1 << 2,
    Repeat = 1 << 3,
    Spaced = 1 << 4,
    Slang = 1 << 5,
    Reduplication = 1 << 6,
    Clitic = 1 << 7,
    Hashtag = 1 << 8,
    Form = 1 << 9,
    Typo = 1 << 10,
}
