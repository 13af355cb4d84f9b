namespace AsnEthics.Rules.Matching;

/// <summary>Some of the numbers from 0 up to a limit, quick to ask and to clear while they are few. Belongs to one check at a time and is used again.</summary>
internal sealed class NumberSet
{
    private readonly List<int> _numbers = [];
    private bool[] _holds = [];

    /// <summary>Each once, as they were added until <see cref="Sort"/>.</summary>
    public List<int> Numbers => _numbers;

    /// <summary>Empties the set.</summary>
    /// <param name="limit">All numbers added from now on are below.</param>
    public void Clear(int limit)
    {
        foreach (var number in _numbers)
            _holds[number] = false;
        _numbers.Clear();
        if (_holds.Length < limit)
            _holds = new bool[limit];
    }

    public void Add(int number) => TryAdd(number);

    /// <summary>Adds a number; false where it was there.</summary>
    public bool TryAdd(int number)
    {
        if (_holds[number])
            return false;
        _holds[number] = true;
        _numbers.Add(number);
        return true;
    }

    public bool Holds(int number) => _holds[number];

    /// <summary>Puts the numbers in their order.</summary>
    public void Sort() => _numbers.Sort();
}
