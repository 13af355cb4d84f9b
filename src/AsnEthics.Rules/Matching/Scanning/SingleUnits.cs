namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Counts words of one letter or digit, and how many of them stand in a row.</summary>
internal struct SingleUnits
{
    /// <summary>How many there are.</summary>
    public int Count;

    /// <summary>The most in a row; where there are too few for that to matter, no more than all.</summary>
    public int Longest;

    /// <summary>How many the last words are, up to the last one.</summary>
    private int _run;

    /// <summary>Takes words of which only few are of one unit, as if those stood in a row with the ones before.</summary>
    public void TakeFew(int singles)
    {
        Count += singles;
        Longest = _run = Count;
    }

    /// <summary>Takes the words that begin in a window.</summary>
    /// <param name="starts">Where words begin.</param>
    /// <param name="singles">Those of one unit.</param>
    public void Take(ulong starts, ulong singles)
    {
        for (; singles != 0; singles &= singles - 1)
        {
            var single = singles & (~singles + 1);
            var longerBefore = starts & (single - 1);
            _run = longerBefore == 0 ? _run + 1 : 1;
            Longest = Math.Max(Longest, _run);
            Count++;

            // those behind it
            starts &= ~(single | (single - 1));
        }

        if (starts != 0)
            _run = 0;
    }
}
