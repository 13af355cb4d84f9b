namespace AsnEthics.Rules.Matching.Passes;

/// <summary>Puts the needs of all rules together for <see cref="NeedIndex"/>: equal needs become one node.</summary>
internal sealed class NeedGraph(int signals)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Node> _nodes = [];
    private readonly List<int>?[] _leavesOfSignal = new List<int>?[signals];

    /// <summary>Parts stand before what they are parts of.</summary>
    public IReadOnlyList<Node> Nodes => _nodes;

    /// <summary>For each signal the leaves that it meets; null for none.</summary>
    public IEnumerable<IReadOnlyList<int>?> LeavesOfSignal => _leavesOfSignal;

    public void Add(SignalNeed need, int rule) => _nodes[NumberOf(need)].Rules.Add(rule);

    /// <summary>The node, and those that are met where it is: through any number of needs of which one part suffices.</summary>
    public IReadOnlyCollection<int> MetWith(int number)
    {
        if (!_nodes[number].Above.Exists(above => _nodes[above].Fewest == 1))
            return [number];

        var met = new HashSet<int> { number };
        var open = new Stack<int>(met);
        while (open.Count > 0)
        {
            foreach (var above in _nodes[open.Pop()].Above)
            {
                if (_nodes[above].Fewest == 1 && met.Add(above))
                    open.Push(above);
            }
        }

        return met;
    }

    private int NumberOf(SignalNeed need)
    {
        var parts = need.Parts.Select(NumberOf).ToArray();
        var name = parts.Length == 0 ? string.Join(" ", need.Key.Signals) : need.Fewest + ":" + string.Join(" ", parts);
        if (_numbers.TryGetValue(name, out var number))
            return number;

        number = _nodes.Count;
        _numbers.Add(name, number);
        _nodes.Add(new Node(need.Fewest, parts));
        if (parts.Length == 0)
        {
            foreach (var signal in need.Key.Signals)
                (_leavesOfSignal[signal] ??= []).Add(number);
        }

        // as in the key of the need: where N of M are needed, one of any M - N + 1 is among those met
        foreach (var part in parts.Take(parts.Length - need.Fewest + 1))
            _nodes[part].Above.Add(number);
        return number;
    }

    /// <summary>A need.</summary>
    /// <param name="Fewest">How many of the parts have to be met.</param>
    /// <param name="Parts">The parts, the rarest first.</param>
    internal sealed record Node(int Fewest, int[] Parts)
    {
        /// <summary>The nodes in whose key it is: those it brings up when it is met.</summary>
        public List<int> Above { get; } = [];

        /// <summary>The rules whose need it is.</summary>
        public List<int> Rules { get; } = [];
    }
}
