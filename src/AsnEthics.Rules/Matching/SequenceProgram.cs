using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>A way on: a word that passes a test, and the state behind it.</summary>
internal readonly record struct SequenceWay(int Test, int Next);

/// <summary>A state of a <see cref="SequenceProgram"/>: a place between two words of the sequence.</summary>
/// <param name="Ways">The ways on, by test; a choice of words has many.</param>
/// <param name="BehindAny">The states behind a word that may be any.</param>
/// <param name="IsComplete">Whether the sequence may end here.</param>
internal sealed record SequenceState(SequenceWay[] Ways, int[] BehindAny, bool IsComplete)
{
    public bool GoesOn => Ways.Length > 0 || BehindAny.Length > 0;

    /// <summary>The first way by a test, in <see cref="Ways"/>; where it would stand where there is none.</summary>
    public int FirstWay(int test)
    {
        var low = 0;
        var high = Ways.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Ways[middle].Test < test)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

/// <summary>A sequence of words, gaps and choices as a small automaton over words. Immutable.</summary>
internal sealed class SequenceProgram
{
    private readonly SequenceState[] _states;

    public SequenceProgram(ImmutableArray<SequenceElement> elements, SequenceCompiler compiler) => _states = compiler.Compile(elements);

    /// <summary>The state before the first word.</summary>
    public SequenceState Start => _states[0];

    public SequenceState this[int state] => _states[state];
}
