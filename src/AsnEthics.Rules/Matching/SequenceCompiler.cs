using System.Collections.Immutable;
using AsnEthics.Rules.Matching.Passes;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>
/// Makes the states of a <see cref="SequenceProgram"/>: nodes that take a word and nodes that only divide ways, by the construction of Thompson (1968), and of them an automaton without the latter.
/// </summary>
internal sealed class SequenceCompiler
{
    /// <summary>A sentence holds no longer gap.</summary>
    private const int LongestGap = SentenceSplitter.LongestSentence + 1;

    private const int Accepting = 0;

    private readonly TestInterning _tests;
    private readonly List<Node> _nodes = [new Node(Operation.Accept, 0, 0)];
    private readonly Dictionary<int, int> _stateOfNode = [];
    private readonly List<int> _nodeOfState = [];
    private readonly Dictionary<string, SequenceWay[]> _ways = new(StringComparer.Ordinal);

    private SequenceCompiler(TestInterning tests) => _tests = tests;

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
    public static SequenceState[] Compile(ImmutableArray<SequenceElement> elements, TestInterning tests)
    {
        var compiler = new SequenceCompiler(tests);
        compiler.StateOf(compiler.Add(elements, Accepting));
        var states = new List<SequenceState>();
        while (states.Count < compiler._nodeOfState.Count)
            states.Add(compiler.StateAt(compiler._nodeOfState[states.Count]));
        return [.. states];
    }

    /// <summary>The nodes for the elements, from the last to the first; the value is the node to begin in.</summary>
    private int Add(ImmutableArray<SequenceElement> elements, int next)
    {
        for (var index = elements.Length - 1; index >= 0; index--)
        {
            next = elements[index] switch
            {
                WordElement word => Add(Operation.Test, _tests.AddWithin(word.Test), next),
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
        return _nodes.Count - 1;
    }

    /// <summary>The number of the state before a node.</summary>
    private int StateOf(int node)
    {
        if (_stateOfNode.TryGetValue(node, out var state))
            return state;
        state = _nodeOfState.Count;
        _stateOfNode.Add(node, state);
        _nodeOfState.Add(node);
        return state;
    }

    /// <summary>What can come at a node, through all that only divide ways.</summary>
    private SequenceState StateAt(int node)
    {
        var met = new SortedSet<int> { node };
        var open = new Stack<int>(met);
        var behindAny = new List<int>();
        var tests = new SortedSet<int>();
        while (open.Count > 0)
        {
            var number = open.Pop();
            var current = _nodes[number];
            switch (current.Operation)
            {
                case Operation.Test:
                    tests.Add(number);
                    break;
                case Operation.Any:
                    behindAny.Add(StateOf(current.Next));
                    break;
                case Operation.Split:
                    foreach (var way in (int[])[current.Next, current.Argument])
                    {
                        if (met.Add(way))
                            open.Push(way);
                    }

                    break;
            }
        }

        return new SequenceState(WaysOf(tests), [.. behindAny], met.Contains(Accepting));
    }

    /// <summary>The ways by these nodes; the states of one gap share them.</summary>
    private SequenceWay[] WaysOf(SortedSet<int> nodes)
    {
        var name = string.Join(" ", nodes);
        if (!_ways.TryGetValue(name, out var ways))
            _ways.Add(name, ways = [.. nodes.Select(node => new SequenceWay(_nodes[node].Argument, StateOf(_nodes[node].Next))).Distinct().OrderBy(way => way.Test)]);
        return ways;
    }

    /// <summary>A node; <paramref name="Argument"/> is the test of <see cref="Operation.Test"/> and the other way of <see cref="Operation.Split"/>.</summary>
    private readonly record struct Node(Operation Operation, int Argument, int Next);
}
