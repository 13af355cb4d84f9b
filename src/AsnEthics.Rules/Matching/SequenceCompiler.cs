using System.Collections.Immutable;
using AsnEthics.Rules.Matching.Passes;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>
/// Makes the states of a <see cref="SequenceProgram"/>: nodes that take a word and nodes that only divide ways, by the construction of Thompson (1968), and of them an automaton without the latter.
/// One compiles all sequences of a plan, one after the other, in the same lists.
/// </summary>
internal sealed class SequenceCompiler(TestInterning tests)
{
    /// <summary>A sentence holds no longer gap.</summary>
    private const int LongestGap = SentenceSplitter.LongestSentence + 1;

    private const int Accepting = 0;

    private const int NoState = -1;

    // Of the sequence that is being compiled.
    private readonly List<Node> _nodes = [];
    private readonly List<int> _stateOfNode = [];

    /// <summary>For each node the last state that met it: nothing is cleared from state to state, of which a choice has as many as words.</summary>
    private readonly List<int> _metBy = [];
    private readonly List<int> _nodeOfState = [];
    private readonly List<SequenceState> _states = [];
    private readonly Dictionary<string, SequenceWay[]> _ways = new(StringComparer.Ordinal);

    // Of the state that is being made.
    private readonly Stack<int> _open = [];
    private readonly List<int> _testsMet = [];
    private readonly List<int> _behindAny = [];

    private enum Operation
    {
        /// <summary>Takes a word that passes a test.</summary>
        Test,

        /// <summary>Takes any word.</summary>
        Any,

        /// <summary>Goes on at either of two nodes.</summary>
        Split,
        Accept,
    }

    /// <summary>The states, the first of them the one before the first word.</summary>
    public SequenceState[] Compile(ImmutableArray<SequenceElement> elements)
    {
        _nodes.Clear();
        _stateOfNode.Clear();
        _metBy.Clear();
        _nodeOfState.Clear();
        _states.Clear();
        _ways.Clear();
        Add(Operation.Accept, 0, 0);
        StateOf(Add(elements, Accepting));
        while (_states.Count < _nodeOfState.Count)
            _states.Add(StateAt(_states.Count, _nodeOfState[_states.Count]));
        return [.. _states];
    }

    /// <summary>The nodes for the elements, from the last to the first; the value is the node to begin in.</summary>
    private int Add(ImmutableArray<SequenceElement> elements, int next)
    {
        for (var index = elements.Length - 1; index >= 0; index--)
        {
            next = elements[index] switch
            {
                WordElement word => Add(Operation.Test, tests.AddWithin(word.Test), next),
                GapElement gap => Add(gap, next),
                ChoiceElement choice => Add(choice, next),
                _ => throw new ArgumentException(elements[index].GetType().Name, nameof(elements)),
            };
        }

        return next;
    }

    private int Add(GapElement gap, int behind)
    {
        var minimum = Math.Min(gap.Minimum, LongestGap);
        var next = behind;
        for (var count = Math.Min(gap.Maximum, LongestGap) - 1; count >= 0; count--)
        {
            next = Add(Operation.Any, 0, next);
            if (count >= minimum)
                next = Add(Operation.Split, behind, next);
        }

        return next;
    }

    private int Add(ChoiceElement choice, int behind)
    {
        var next = Add(choice.Options[choice.Options.Length - 1], behind);
        for (var index = choice.Options.Length - 2; index >= 0; index--)
            next = Add(Operation.Split, next, Add(choice.Options[index], behind));
        return next;
    }

    private int Add(Operation operation, int argument, int next)
    {
        _nodes.Add(new Node(operation, argument, next));
        _stateOfNode.Add(NoState);
        _metBy.Add(NoState);
        return _nodes.Count - 1;
    }

    /// <summary>The number of the state before a node.</summary>
    private int StateOf(int node)
    {
        if (_stateOfNode[node] == NoState)
        {
            _stateOfNode[node] = _nodeOfState.Count;
            _nodeOfState.Add(node);
        }

        return _stateOfNode[node];
    }

    /// <summary>A state: what can come at a node, through all that only divide ways.</summary>
    private SequenceState StateAt(int state, int node)
    {
        _testsMet.Clear();
        _behindAny.Clear();
        Meet(node, state);
        while (_open.Count > 0)
        {
            var number = _open.Pop();
            var current = _nodes[number];
            switch (current.Operation)
            {
                case Operation.Test:
                    _testsMet.Add(number);
                    break;
                case Operation.Any:
                    _behindAny.Add(StateOf(current.Next));
                    break;
                case Operation.Split:
                    Meet(current.Next, state);
                    Meet(current.Argument, state);
                    break;
            }
        }

        _testsMet.Sort();
        return new SequenceState(WaysOf(_testsMet), [.. _behindAny], _metBy[Accepting] == state);
    }

    private void Meet(int node, int state)
    {
        if (_metBy[node] == state)
            return;
        _metBy[node] = state;
        _open.Push(node);
    }

    /// <summary>The ways by these nodes; the states of one gap share them.</summary>
    private SequenceWay[] WaysOf(List<int> nodes)
    {
        if (nodes.Count <= 1)
            return nodes.Count == 0 ? [] : [WayBy(nodes[0])];

        var name = string.Join(" ", nodes);
        if (!_ways.TryGetValue(name, out var ways))
            _ways.Add(name, ways = [.. nodes.Select(WayBy).Distinct().OrderBy(way => way.Test)]);
        return ways;
    }

    private SequenceWay WayBy(int node) => new(_nodes[node].Argument, StateOf(_nodes[node].Next));

    /// <summary>A node; <paramref name="Argument"/> is the test of <see cref="Operation.Test"/> and the other way of <see cref="Operation.Split"/>.</summary>
    private readonly record struct Node(Operation Operation, int Argument, int Next);
}
