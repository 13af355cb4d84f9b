namespace AsnEthics.Rules.Matching.Passes;

/// <summary>
/// Finds the rules whose needs a post meets. All needs (<see cref="SignalNeed"/>) and the smaller needs inside them are nodes of one graph, each there once however many rules share it. A post's signals meet leaves, and what is
/// met brings up the nodes that wait for it: those that have it in their key. So the work follows what stands in the post, not how much the rules could find. Immutable; safe for any number of threads.
/// </summary>
internal sealed class NeedIndex
{
    private readonly NumberLists _leavesOfSignal;
    private readonly Node[] _nodes;
    private readonly NumberLists _parts;
    private readonly NumberLists _metWith;
    private readonly NumberLists _broughtUp;
    private readonly NumberLists _rules;
    private readonly int _heights;

    /// <param name="needs">For each rule its need, or null.</param>
    /// <param name="signals">All signals are below.</param>
    public NeedIndex(IReadOnlyList<SignalNeed?> needs, int signals)
    {
        var graph = new NeedGraph(signals);
        for (var rule = 0; rule < needs.Count; rule++)
        {
            if (needs[rule] is { } need)
                graph.Add(need, rule);
        }

        _leavesOfSignal = new NumberLists(graph.LeavesOfSignal);
        _nodes = [.. graph.Nodes.Select(node => new Node(node.Height, node.Fewest))];
        _parts = new NumberLists(graph.Nodes.Select(node => node.Parts));

        // what is met together with a node, through needs of which one part suffices, is written down with the node
        var isAsked = PartsOfWaiting(graph.Nodes);
        var met = graph.Nodes.Select((_, number) => graph.MetWith(number)).ToList();
        _metWith = new NumberLists(met.Select((with, number) => with.Where(node => node != number && isAsked[node])));
        _broughtUp = new NumberLists(met.Select(with => with.SelectMany(node => graph.Nodes[node].Above).Where(above => graph.Nodes[above].Fewest > 1).Distinct()));
        _rules = new NumberLists(met.Select(with => with.SelectMany(node => graph.Nodes[node].Rules).Distinct()));
        _heights = _nodes.Length == 0 ? 0 : _nodes.Max(node => node.Height) + 1;
    }

    /// <summary>Adds the rules whose need is met by a post's signals, in no order; not those without a need.</summary>
    /// <param name="signals">The signals.</param>
    /// <param name="notes">Written over.</param>
    /// <param name="rules">Takes the rules.</param>
    public void AddRulesMet(NumberSet signals, Notes notes, NumberSet rules)
    {
        notes.Clear(_nodes.Length, _heights);
        foreach (var signal in signals.Numbers)
        {
            foreach (var leaf in _leavesOfSignal[signal])
                Meet(leaf, notes, rules);
        }

        // parts first: a node is judged when all its parts are
        for (var height = 1; height < _heights; height++)
        {
            var waiting = notes.Waiting[height];
            for (var index = 0; index < waiting.Count; index++)
            {
                if (IsMet(waiting[index], notes.Met))
                    Meet(waiting[index], notes, rules);
            }
        }
    }

    private void Meet(int number, Notes notes, NumberSet rules)
    {
        if (!notes.Met.TryAdd(number))
            return;

        foreach (var with in _metWith[number])
            notes.Met.Add(with);
        foreach (var rule in _rules[number])
            rules.Add(rule);
        foreach (var above in _broughtUp[number])
        {
            if (notes.Tried.TryAdd(above))
                notes.Waiting[_nodes[above].Height].Add(above);
        }
    }

    /// <summary>For each node whether one that wants several of its parts has it for a part.</summary>
    private static bool[] PartsOfWaiting(IReadOnlyList<NeedGraph.Node> nodes)
    {
        var are = new bool[nodes.Count];
        foreach (var part in nodes.Where(node => node.Fewest > 1).SelectMany(node => node.Parts))
            are[part] = true;
        return are;
    }

    private bool IsMet(int number, NumberSet met)
    {
        var parts = _parts[number];
        var fewest = _nodes[number].Fewest;
        var count = 0;
        for (var part = 0; part < parts.Length; part++)
        {
            if (count + parts.Length - part < fewest)
                return false;
            if (met.Holds(parts[part]) && ++count == fewest)
                return true;
        }

        return false;
    }

    /// <summary>A need.</summary>
    /// <param name="Height">Above the highest of its parts; 0 for a leaf.</param>
    /// <param name="Fewest">How many of the parts have to be met.</param>
    private readonly record struct Node(int Height, int Fewest);

    /// <summary>What is written into while a post's rules are found. Belongs to one check at a time and is used again.</summary>
    internal sealed class Notes
    {
        public NumberSet Met { get; } = new();

        /// <summary>Nodes that were brought up, each once.</summary>
        public NumberSet Tried { get; } = new();

        /// <summary>The same by height.</summary>
        public List<List<int>> Waiting { get; } = [];

        public void Clear(int nodes, int heights)
        {
            Met.Clear(nodes);
            Tried.Clear(nodes);
            foreach (var waiting in Waiting)
                waiting.Clear();
            while (Waiting.Count < heights)
                Waiting.Add([]);
        }
    }
}
