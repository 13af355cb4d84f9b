using AsnEthics.Rules.Matching.Scanning;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>
/// Finds the rules whose needs a post meets. All needs (<see cref="SignalNeed"/>) and the smaller needs inside them are nodes of one graph, each there once however many rules share it. A post's signals meet leaves, and what is
/// met brings up the nodes that wait for it: those that have it in their key. So the work follows what stands in the post, not how much the rules could find, but for a look at each 64 nodes. Immutable; safe for any number of threads.
/// </summary>
internal sealed class NeedIndex
{
    /// <summary>For each node how many of its parts have to be met.</summary>
    private readonly int[] _fewest;
    private readonly NumberLists _parts;
    private readonly Consequences _ofSignals;
    private readonly Consequences _ofNodes;

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

        _fewest = [.. graph.Nodes.Select(node => node.Fewest)];
        _parts = new NumberLists(graph.Nodes.Select(node => node.Parts));

        // what is met together with a node, through needs of which one part suffices, is written down with the node
        var isAsked = PartsOfWaiting(graph.Nodes);
        var met = graph.Nodes.Select((_, number) => graph.MetWith(number)).ToList();
        IReadOnlyCollection<int> MetWithAll(IReadOnlyList<int> leaves) => leaves.Count == 1 ? met[leaves[0]] : [.. leaves.SelectMany(leaf => met[leaf]).Distinct()];
        Consequences Of(IEnumerable<IReadOnlyCollection<int>> nodes) => new(
            new BitLists(nodes.Select(ofOne => ofOne.Where(node => isAsked[node]))),
            new BitLists(nodes.Select(ofOne => ofOne.SelectMany(node => graph.Nodes[node].Above).Where(above => graph.Nodes[above].Fewest > 1))),
            new NumberLists(nodes.Select(ofOne => ofOne.SelectMany(node => graph.Nodes[node].Rules))));
        _ofNodes = Of(met);
        _ofSignals = Of([.. graph.LeavesOfSignal.Select(leaves => MetWithAll(leaves ?? []))]);
    }

    /// <summary>Adds the rules whose need is met by a post's signals, in no order; not those without a need.</summary>
    /// <param name="signals">The signals.</param>
    /// <param name="notes">Written over.</param>
    /// <param name="rules">Takes the rules.</param>
    public void AddRulesMet(NumberSet signals, Notes notes, NumberSet rules)
    {
        Begin(notes);
        foreach (var signal in signals.Numbers)
            Add(signal, notes, rules);
        AddRulesMet(notes, rules);
    }

    /// <summary>The first of three steps, where the signals come one after the other.</summary>
    /// <param name="notes">Written over.</param>
    public void Begin(Notes notes) => notes.Clear(_fewest.Length);

    /// <summary>The second step: takes a signal, as often as it comes.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="notes">Those of the first step.</param>
    /// <param name="rules">Takes rules that want no more than that.</param>
    public void Add(int signal, Notes notes, NumberSet rules) => _ofSignals.Add(signal, notes, rules);

    /// <summary>The same of several signals that come together.</summary>
    public static void Add(in NeedsMet needs, Notes notes, NumberSet rules)
    {
        BitLists.Add(needs.Nodes.AsSpan(0, needs.MetCount), notes.Met);
        BitLists.Add(needs.Nodes.AsSpan(needs.MetCount), notes.BroughtUp);
        foreach (var rule in needs.Rules)
            rules.Add(rule);
    }

    /// <summary>What follows where some signals are met together, for <see cref="Add(in NeedsMet, Notes, NumberSet)"/>.</summary>
    public NeedsMet Of(IReadOnlyCollection<int> signals)
    {
        if (signals.Count == 0)
            return NeedsMet.Nothing;
        var met = _ofSignals.Met.Union(signals);
        return new NeedsMet([.. met, .. _ofSignals.BroughtUp.Union(signals)], met.Length, _ofSignals.Rules.Union(signals));
    }

    /// <summary>The last step: adds the rules whose need is met, in no order; not those without a need.</summary>
    /// <param name="notes">Those of the steps before.</param>
    /// <param name="rules">Takes the rules.</param>
    public void AddRulesMet(Notes notes, NumberSet rules)
    {
        // parts have lower numbers than what they are parts of, so a node is judged when all its parts are
        for (var word = 0; word < notes.Words; word++)
        {
            var judged = 0UL;
            while ((notes.BroughtUp[word] & ~judged) is var open and not 0)
            {
                var bit = LowestBit.Of(open);
                judged |= 1UL << bit;
                var number = (word * BitLists.BitsOfWord) + bit;
                if (IsMet(number, notes.Met))
                    _ofNodes.Add(number, notes, rules);
            }
        }
    }

    private bool IsMet(int number, ulong[] met)
    {
        var parts = _parts[number];
        var fewest = _fewest[number];
        var count = 0;
        for (var part = 0; part < parts.Length; part++)
        {
            if (count + parts.Length - part < fewest)
                return false;
            if (BitLists.Holds(met, parts[part]) && ++count == fewest)
                return true;
        }

        return false;
    }

    /// <summary>For each node whether one that wants several of its parts has it for a part.</summary>
    private static bool[] PartsOfWaiting(IReadOnlyList<NeedGraph.Node> nodes)
    {
        var are = new bool[nodes.Count];
        foreach (var part in nodes.Where(node => node.Fewest > 1).SelectMany(node => node.Parts))
            are[part] = true;
        return are;
    }

    /// <summary>For signals, or for nodes, what follows where they are met.</summary>
    /// <param name="Met">The nodes that are met with them.</param>
    /// <param name="BroughtUp">The nodes that have one of these in their key and want more.</param>
    /// <param name="Rules">The rules whose needs these are.</param>
    private sealed record Consequences(BitLists Met, BitLists BroughtUp, NumberLists Rules)
    {
        public void Add(int number, Notes notes, NumberSet rules)
        {
            Met.AddTo(number, notes.Met);
            BroughtUp.AddTo(number, notes.BroughtUp);
            foreach (var rule in Rules[number])
                rules.Add(rule);
        }
    }

    /// <summary>What is written into while a post's rules are found: bit sets of nodes. Belongs to one check at a time and is used again.</summary>
    internal sealed class Notes
    {
        /// <summary>Those that are met, as far as anything asks for them.</summary>
        public ulong[] Met { get; private set; } = [];

        /// <summary>Those of which a part is met that their key holds.</summary>
        public ulong[] BroughtUp { get; private set; } = [];

        /// <summary>How many words of the sets are in use.</summary>
        public int Words { get; private set; }

        /// <summary>Empties the sets.</summary>
        /// <param name="nodes">All numbers are below.</param>
        public void Clear(int nodes)
        {
            Words = (nodes + BitLists.BitsOfWord - 1) / BitLists.BitsOfWord;
            if (Met.Length < Words)
                (Met, BroughtUp) = (new ulong[Words], new ulong[Words]);
            Array.Clear(Met, 0, Words);
            Array.Clear(BroughtUp, 0, Words);
        }
    }
}
