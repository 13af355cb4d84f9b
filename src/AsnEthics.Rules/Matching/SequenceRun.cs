using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>
/// Follows a sequence through the words of a post from one first word on: at each place of the lattice the states that were reached, from the nearest place to the farthest.
/// Of two ways into a state the plainer reading stays. A sequence never leaves its sentence; where a direction override shows words backwards, its last word may stand before its first. Belongs to one post and is used for one sequence after the other.
/// </summary>
internal sealed class SequenceRun
{
    private readonly ReadPost _post;
    private readonly ReachedPlaces _reached = new();
    private SequenceProgram _program = null!;
    private int _weight;
    private int _firstIndex;

    public SequenceRun(ReadPost post) => _post = post;

    private ref readonly LatticeWord First => ref _post.Lattice[_firstIndex];

    /// <summary>Takes another sequence.</summary>
    public void Begin(SequenceProgram program, int weight) => (_program, _weight) = (program, weight);

    /// <summary>Adds the hits whose first word is this one.</summary>
    public void From(int word, List<Hit> hits)
    {
        TakeFirst(word, hits);
        while (!_reached.IsEmpty)
        {
            var (place, states) = _reached.TakeNearest();
            var (start, end) = _post.Lattice.WordsFrom(place);
            if (start == end || _post.Lattice[start].Sentence == First.Sentence)
            {
                Pass(place, states);
                for (var index = start; index < end; index++)
                    Take(index, states, hits);
            }

            _reached.GiveBack(states);
        }
    }

    private void TakeFirst(int index, List<Hit> hits)
    {
        _firstIndex = index;
        ref readonly var word = ref First;
        var entries = _program.Entries;
        foreach (var match in word.Facts.Matches)
        {
            for (var entry = _program.FirstEntry(match.Test); entry < entries.Length && entries[entry].Test == match.Test; entry++)
                Reach(index, word, entries[entry].Next, match.Steps, hits);
        }

        if (word.Origin == WordOrigin.Name)
            return;
        foreach (var next in _program.BehindAny)
            Reach(index, word, next, ReadingSteps.None, hits);
    }

    /// <summary>Goes past a hashtag without reading it.</summary>
    private void Pass(int place, ReachedStates states)
    {
        var behind = _post.Lattice.Skip(place);
        if (behind < 0)
            return;

        var there = _reached.At(behind);
        for (var index = 0; index < states.Count; index++)
        {
            // what is complete ends before the hashtag
            if (_program[states[index].State].Operation != SequenceOperation.Accept)
                Enter(there, states[index].State, states[index].Steps);
        }
    }

    private void Take(int index, ReachedStates states, List<Hit> hits)
    {
        ref readonly var word = ref _post.Lattice[index];
        for (var reached = 0; reached < states.Count; reached++)
        {
            var (state, steps) = states[reached];
            var current = _program[state];
            if (current.Operation == SequenceOperation.Any && word.Origin != WordOrigin.Name)
                Reach(index, word, current.Next, steps, hits);
            else if (current.Operation == SequenceOperation.Test && word.Facts.TryGet(current.Argument, out var more))
                Reach(index, word, current.Next, steps | more, hits);
        }
    }

    private void Reach(int index, in LatticeWord word, int state, ReadingSteps steps, List<Hit> hits)
    {
        // a complete sequence goes nowhere from here; most are one word, and never reach a place at all
        if (_program[state].Operation == SequenceOperation.Accept)
            Accept(index, word, steps, hits);
        else if (Enter(_reached.At(word.To), state, steps))
            Accept(index, word, steps, hits);
    }

    /// <summary>A weak guess counts where another word of the sequence confirms it.</summary>
    private void Accept(int lastIndex, in LatticeWord last, ReadingSteps steps, List<Hit> hits)
    {
        ref readonly var first = ref First;
        if ((steps & ReadingSteps.Doubtful) == 0 || _firstIndex != lastIndex)
        {
            hits.Add(new Hit(
                Math.Min(first.Start, last.Start),
                Math.Max(first.End, last.End),
                Math.Min(first.FirstWord, last.FirstWord),
                Math.Max(first.EndWord, last.EndWord),
                first.Sentence,
                _weight,
                steps & ~ReadingSteps.Doubtful));
        }
    }

    /// <summary>Adds a state and all that follow from it without a word; true where the sequence is complete in one of them.</summary>
    private bool Enter(ReachedStates states, int state, ReadingSteps steps)
    {
        if (!states.Add(state, steps))
            return false;

        var current = _program[state];
        return current.Operation == SequenceOperation.Accept
            || (current.Operation == SequenceOperation.Split && (Enter(states, current.Next, steps) | Enter(states, current.Argument, steps)));
    }
}
