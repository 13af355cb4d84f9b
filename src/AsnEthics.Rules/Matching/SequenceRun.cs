using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>
/// Follows a sequence through the words of a post from one first word on: at each place of the lattice the states that were reached, from the nearest place to the farthest.
/// Of two ways into a state the plainer reading stays. A sequence never leaves its sentence.
/// </summary>
internal sealed class SequenceRun(SequenceProgram program, ReadPost post, int weight)
{
    private readonly SortedDictionary<int, List<(int State, ReadingSteps Steps)>> _reached = [];
    private readonly List<(int State, ReadingSteps Steps)> _begin = [];
    private LatticeWord? _first;

    public void From(int word, List<Hit> hits)
    {
        _first = post.Lattice.Words[word];
        _begin.Clear();
        Enter(_begin, program.Start, ReadingSteps.None);
        Take(_first, _begin, hits);
        while (_reached.Count > 0)
        {
            var place = FirstPlace();
            var states = _reached[place];
            _reached.Remove(place);
            Pass(place, states);
            var (start, end) = post.Lattice.WordsFrom(place);
            for (var index = start; index < end; index++)
                Take(post.Lattice.Words[index], states, hits);
        }
    }

    private int FirstPlace()
    {
        foreach (var reached in _reached)
            return reached.Key;
        return -1;
    }

    /// <summary>Goes past a hashtag without reading it.</summary>
    private void Pass(int place, List<(int State, ReadingSteps Steps)> states)
    {
        var behind = post.Lattice.Skip(place);
        if (behind < 0)
            return;

        var there = At(behind);
        foreach (var (state, steps) in states)
        {
            // what is complete ends before the hashtag
            if (program[state].Operation != SequenceOperation.Accept)
                Enter(there, state, steps);
        }
    }

    private void Take(LatticeWord word, List<(int State, ReadingSteps Steps)> states, List<Hit> hits)
    {
        if (word.Sentence != _first!.Sentence)
            return;

        foreach (var (state, steps) in states)
        {
            var current = program[state];
            if (current.Operation == SequenceOperation.Any)
                Reach(word, current.Next, steps, hits);
            else if (current.Operation == SequenceOperation.Test && post.Terms.TryGet(word.Word.Id, current.Argument, out var more))
                Reach(word, current.Next, steps | more, hits);
        }
    }

    private void Reach(LatticeWord word, int state, ReadingSteps steps, List<Hit> hits)
    {
        // most sequences are one word: no need to keep a place for them
        if (program[state].Operation == SequenceOperation.Accept)
        {
            Accept(word, steps, hits);
            return;
        }

        var there = At(word.To);
        Enter(there, state, steps);
        foreach (var (reached, reachedSteps) in there)
        {
            if (program[reached].Operation == SequenceOperation.Accept)
                Accept(word, reachedSteps, hits);
        }
    }

    private void Accept(LatticeWord last, ReadingSteps steps, List<Hit> hits) =>
        hits.Add(new Hit(_first!.Start, last.End, _first.FirstWord, last.EndWord, _first.Sentence, weight, steps));

    /// <summary>Adds a state and all that follow from it without a word.</summary>
    private void Enter(List<(int State, ReadingSteps Steps)> states, int state, ReadingSteps steps)
    {
        var known = states.FindIndex(entry => entry.State == state);
        if (known < 0)
            states.Add((state, steps));
        else if (ReadingPreference.IsPlainer(steps, states[known].Steps))
            states[known] = (state, steps);
        else
            return;

        var current = program[state];
        if (current.Operation == SequenceOperation.Split)
        {
            Enter(states, current.Next, steps);
            Enter(states, current.Argument, steps);
        }
    }

    private List<(int State, ReadingSteps Steps)> At(int place)
    {
        if (!_reached.TryGetValue(place, out var states))
            _reached.Add(place, states = []);
        return states;
    }
}
