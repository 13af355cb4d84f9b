namespace AsnEthics.Rules.Matching.Passes;

/// <summary>The signals of a post as a bit set, cleared in as many steps as were added at most. Belongs to one check at a time and is used again.</summary>
internal sealed class SignalBits
{
    private readonly List<int> _words = [];
    private ulong[] _bits = [];

    /// <summary>Empties the set.</summary>
    /// <param name="limit">All signals added from now on are below.</param>
    public void Clear(int limit)
    {
        foreach (var word in _words)
            _bits[word] = 0;
        _words.Clear();
        var words = (limit + BitLists.BitsOfWord - 1) / BitLists.BitsOfWord;
        if (_bits.Length < words)
            _bits = new ulong[words];
    }

    public void Add(int signal)
    {
        ref var bits = ref _bits[signal / BitLists.BitsOfWord];
        if (bits == 0)
            _words.Add(signal / BitLists.BitsOfWord);
        bits |= 1UL << (signal % BitLists.BitsOfWord);
    }

    /// <summary>Whether one of some signals is there.</summary>
    public bool Overlap(ReadOnlySpan<int> signals)
    {
        foreach (var signal in signals)
        {
            if (BitLists.Holds(_bits, signal))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of a list of signals is there.</summary>
    public bool Overlap(BitLists lists, int list) => lists.Overlap(list, _bits);
}
