namespace AsnEthics.Rules.Matching.Passes;

/// <summary>Puts the needs of all rules together for <see cref="NeedIndex"/>: equal needs become one node.</summary>
internal sealed class NeedGraph(int signals)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Draft> _nodes = [];
    private readonly List<int>?[] _leavesOfSignal = new List<int>?[signals];

    public void Add(SignalNeed need, int rule) => _nodes[NumberOf(need)].Rules.Add(rule);

    public int[][] LeavesOfSignal() => [.. _leavesOfSignal.Select(leaves => leaves is null ? Array.Empty<int>() : [.. leaves])];

    public NeedIndex.Node[] Nodes() => [.. _nodes.Select(node => new NeedIndex.Node(node.Height, node.Fewest, node.Parts, [.. node.Above.Distinct()], [.. node.Rules]))];

    private int NumberOf(SignalNeed need)
    {
        var parts = need.Parts.Select(NumberOf).ToArray();
        var name = parts.Length == 0 ? string.Join(" ", need.Key.Signals.OrderBy(signal => signal)) : need.Fewest + ":" + string.Join(" ", parts);
        if (_numbers.TryGetValue(name, out var number))
            return number;

        number = _nodes.Count;
        _numbers.Add(name, number);
        _nodes.Add(new Draft(parts.Length == 0 ? 0 : parts.Max(part => _nodes[part].Height) + 1, need.Fewest, parts));
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

    private sealed record Draft(int Height, int Fewest, int[] Parts)
    {
        public List<int> Above { get; } = [];

        public List<int> Rules { get; } = [];
    }
}
