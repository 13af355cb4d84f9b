namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>What the scanner knows of a word in which nothing is to be found by itself: what it may be part of together with its neighbours.</summary>
[Flags]
internal enum WordFlags : uint
{
    None = 0,

    /// <summary>A pattern's word may begin with it: ban gsat.</summary>
    Begins = 1 << 0,

    /// <summary>A pattern's word may end with it.</summary>
    Ends = 1 << 1,

    /// <summary>It is none of the words that stand by themselves, so that it may be a piece of one.</summary>
    Odd = 1 << 2,

    /// <summary>No pattern has to do with it in any way.</summary>
    Blank = 1 << 3,
}
