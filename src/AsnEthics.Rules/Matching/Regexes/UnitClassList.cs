namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>The classes of units of an expression while it is built, each once, by their numbers.</summary>
internal sealed class UnitClassList
{
    private readonly List<PositionSet256> _positions = [];
    private readonly List<bool> _isWord = [];
    private readonly Dictionary<(PositionSet256 Positions, bool IsWord), ushort> _numbers = [];

    /// <summary>For each class the positions that take its units.</summary>
    public IReadOnlyList<PositionSet256> Positions => _positions;

    /// <summary>For each class whether its units are part of words, where that matters.</summary>
    public IReadOnlyList<bool> IsWord => _isWord;

    public ushort NumberOf(PositionSet256 positions, bool isWord)
    {
        if (!_numbers.TryGetValue((positions, isWord), out var number))
        {
            _numbers.Add((positions, isWord), number = (ushort)_positions.Count);
            _positions.Add(positions);
            _isWord.Add(isWord);
        }

        return number;
    }
}
