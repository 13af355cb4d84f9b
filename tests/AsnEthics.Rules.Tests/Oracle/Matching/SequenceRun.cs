using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>
/// Follows a sequence through the words of a post from one first word on: at each place of the lattice the states that were reached, from the nearest place to the farthest.
/// Of a state all ways into it are followed, but for those that took the steps of another one and more. A sequence never leaves its sentence; where a direction override shows words backwards, its last word may stand before its first.
/// </summary>
internal sealed class SequenceRun
{
    private readonly SequenceProgram _program;
    private readonly ReadPost _post;
    private readonly int _weight;
    private readonly ReachedStates _begin = new();
    private readonly ReachedPlaces _reached = new();
    private LatticeWord? _first;

    public SequenceRun(SequenceProgram program, ReadPost post, int weight)
    {
        _program = program;
        _post = post;
        _weight = weight;
        Enter(_begin, program.Start, ReadingSteps.None);
    }

    public void From(int word, List<Hit> hits)
    {
        _first = _post.Lattice.Words[word];
        Take(_first, _begin, hits);
        while (!_reached.IsEmpty)
        {
            var (place, states) = _reached.TakeNearest();
            var (start, end) = _post.Lattice.WordsFrom(place);
            if (start == end || _post.Lattice.Words[start].Sentence == _first.Sentence)
            {
                Pass(place, states);
                for (var index = start; index < end; index++)
                    Take(_post.Lattice.Words[index], states, hits);
            }

            _reached.GiveBack(states);
        }
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

    private void Take(LatticeWord word, ReachedStates states, List<Hit> hits)
    {
        for (var index = 0; index < states.Count; index++)
        {
            var (state, steps) = states[index];
            var current = _program[state];
            if (current.Operation == SequenceOperation.Any && word.Origin != WordOrigin.Name)
                Reach(word, current.Next, steps, hits);
            else if (current.Operation == SequenceOperation.Test && _post.Terms.TryGet(word.Word.Id, current.Argument, out var more))
                Reach(word, current.Next, steps | more, hits);
        }
    }

    private void Reach(LatticeWord word, int state, ReadingSteps steps, List<Hit> hits)
    {
        // a complete sequence goes nowhere from here; most are one word, and never reach a place at all
        if (_program[state].Operation != SequenceOperation.Accept)
            Enter(_reached.At(word.To), state, steps & ~ReadingSteps.Doubtful);
        if (IsComplete(state))
            Accept(word, steps, hits);
    }

    /// <summary>A weak guess counts where another word of the sequence confirms it.</summary>
    private void Accept(LatticeWord last, ReadingSteps steps, List<Hit> hits)
    {
        var first = _first!;
        if ((steps & ReadingSteps.Doubtful) == 0 || first != last)
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

    /// <summary>Adds a state and all that follow from it without a word.</summary>
    private void Enter(ReachedStates states, int state, ReadingSteps steps)
    {
        var current = _program[state];
        if (!states.Add(state, steps) || current.Operation != SequenceOperation.Split)
            return;
        Enter(states, current.Next, steps);
        Enter(states, current.Argument, steps);
    }

    /// <summary>Whether the sequence is complete in a state or in one that follows from it without a word.</summary>
    private bool IsComplete(int state)
    {
        var current = _program[state];
        return current.Operation == SequenceOperation.Accept || (current.Operation == SequenceOperation.Split && (IsComplete(current.Next) || IsComplete(current.Argument)));
    }
}
