namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>The first and the last four letters of packed words (<see cref="PackedWord"/>) written as one.</summary>
internal struct JoinedEdges
{
    private const int Letters = 4;
    private const int BitsOfLetter = 5;
    private const uint Four = (1U << (Letters * BitsOfLetter)) - 1;

    /// <summary>The first in the five lowest bits.</summary>
    public uint First;

    /// <summary>The first of the last four in the five lowest bits.</summary>
    public uint Last;

    /// <summary>The letters of all words.</summary>
    public int Length;

    /// <summary>Adds a word of 1 to 12 letters.</summary>
    public void Add(ulong word, int letters)
    {
        if (Length < Letters)
            First = (First | ((uint)word << (Length * BitsOfLetter))) & Four;

        // letters of those before stay in front of the word's own
        var kept = Math.Min(Length, Math.Max(0, Letters - letters));
        var shown = Math.Min(letters, Letters);
        var tail = (uint)(word >> ((letters - shown) * BitsOfLetter)) & Four;
        var known = Math.Min(Length, Letters);
        Last = kept == 0 ? tail : (Last >> ((known - kept) * BitsOfLetter)) | (tail << (kept * BitsOfLetter));
        Length += letters;
    }
}
