using System.Collections.Immutable;
using AsnEthics.Rules.Matching.Passes;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>What a state of a <see cref="SequenceProgram"/> does.</summary>
internal enum SequenceOperation
{
    /// <summary>Takes a word that passes a test.</summary>
    Test,

    /// <summary>Takes any word.</summary>
    Any,

    /// <summary>Goes on in either of two states.</summary>
    Split,
    Accept,
}

/// <summary>A state; <paramref name="Argument"/> is the test of <see cref="SequenceOperation.Test"/> and the other way of <see cref="SequenceOperation.Split"/>.</summary>
internal readonly record struct SequenceState(SequenceOperation Operation, int Argument, int Next);

/// <summary>A way into a sequence: a first word that passes a test, and the state behind it.</summary>
internal readonly record struct SequenceEntry(int Test, int Next);

/// <summary>A sequence of words, gaps and choices as a small automaton over words.</summary>
internal sealed class SequenceProgram
{
    /// <summary>A sentence holds no longer gap.</summary>
    private const int LongestGap = SentenceSplitter.LongestSentence + 1;

    private readonly SequenceState[] _states;

    public SequenceProgram(ImmutableArray<SequenceElement> elements, TestInterning tests)
    {
        var compiler = new Compiler(tests);
        var start = compiler.Compile(elements);
        _states = [.. compiler.States];

        var entries = new HashSet<SequenceEntry>();
        var behindAny = new HashSet<int>();
        CollectEntries(start, entries, behindAny);
        Entries = [.. entries.OrderBy(entry => entry.Test)];
        BehindAny = [.. behindAny];
    }

    /// <summary>The ways in, by test; a choice of first words has many.</summary>
    public SequenceEntry[] Entries { get; }

    /// <summary>The states behind a first word that may be any.</summary>
    public int[] BehindAny { get; }

    public int StateCount => _states.Length;

    public ref readonly SequenceState this[int state] => ref _states[state];

    /// <summary>The first way in by a test; the place where it would stand where there is none.</summary>
    public int FirstEntry(int test)
    {
        var low = 0;
        var high = Entries.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Entries[middle].Test < test)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void CollectEntries(int state, HashSet<SequenceEntry> entries, HashSet<int> behindAny)
    {
        var current = _states[state];
        switch (current.Operation)
        {
            case SequenceOperation.Test:
                entries.Add(new SequenceEntry(current.Argument, current.Next));
                break;
            case SequenceOperation.Any:
                behindAny.Add(current.Next);
                break;
            case SequenceOperation.Split:
                CollectEntries(current.Next, entries, behindAny);
                CollectEntries(current.Argument, entries, behindAny);
                break;
        }
    }

    private sealed class Compiler(TestInterning tests)
    {
        public List<SequenceState> States { get; } = [new SequenceState(SequenceOperation.Accept, 0, 0)];

        public int Compile(ImmutableArray<SequenceElement> elements) => Compile(elements, 0);

        /// <summary>The states for the elements, from the last to the first; the value is the state to begin in.</summary>
        private int Compile(ImmutableArray<SequenceElement> elements, int next)
        {
            for (var index = elements.Length - 1; index >= 0; index--)
            {
                next = elements[index] switch
                {
                    WordElement word => Add(SequenceOperation.Test, tests.AddWithin(word.Test), next),
                    GapElement gap => Compile(gap, next),
                    ChoiceElement choice => Compile(choice, next),
                    _ => throw new ArgumentException(elements[index].GetType().Name, nameof(elements)),
                };
            }

            return next;
        }

        private int Compile(GapElement gap, int behind)
        {
            var minimum = Math.Min(gap.Minimum, LongestGap);
            var next = behind;
            for (var count = Math.Min(gap.Maximum, LongestGap) - 1; count >= 0; count--)
            {
                next = Add(SequenceOperation.Any, 0, next);
                if (count >= minimum)
                    next = Add(SequenceOperation.Split, behind, next);
            }

            return next;
        }

        private int Compile(ChoiceElement choice, int behind)
        {
            var next = Compile(choice.Options[choice.Options.Length - 1], behind);
            for (var index = choice.Options.Length - 2; index >= 0; index--)
                next = Add(SequenceOperation.Split, next, Compile(choice.Options[index], behind));
            return next;
        }

        private int Add(SequenceOperation operation, int argument, int next)
        {
            States.Add(new SequenceState(operation, argument, next));
            return States.Count - 1;
        }
    }
}
