namespace AsnEthics.Rules.Matching;

/// <summary>A list for each number below a limit, in one piece of memory and quick to clear while few numbers have one. Belongs to one check at a time and is used again.</summary>
internal sealed class ListsByNumber<T>
{
    private const int None = -1;

    private readonly int[] _firsts;
    private readonly List<(T Item, int Next)> _items = [];
    private readonly List<int> _numbers = [];

    /// <param name="limit">All numbers are below.</param>
    public ListsByNumber(int limit)
    {
        _firsts = new int[limit];
        for (var number = 0; number < limit; number++)
            _firsts[number] = None;
    }

    /// <summary>The numbers that have items, each once.</summary>
    public List<int> Numbers => _numbers;

    /// <summary>How many items there is room for.</summary>
    public int Capacity => _items.Capacity;

    public bool Has(int number) => _firsts[number] != None;

    /// <summary>The items of a number, the last one added first.</summary>
    public Items this[int number] => new(_items, _firsts[number]);

    public void Add(int number, T item)
    {
        if (_firsts[number] == None)
            _numbers.Add(number);
        _items.Add((item, _firsts[number]));
        _firsts[number] = _items.Count - 1;
    }

    public void Clear()
    {
        foreach (var number in _numbers)
            _firsts[number] = None;
        _numbers.Clear();
        _items.Clear();
    }

    /// <summary>Walks the items of a number without allocating.</summary>
    internal struct Items(List<(T Item, int Next)> items, int first)
    {
        private int _next = first;

        public T Current { get; private set; } = default!;

        public readonly Items GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next == None)
                return false;
            (Current, _next) = items[_next];
            return true;
        }
    }
}
