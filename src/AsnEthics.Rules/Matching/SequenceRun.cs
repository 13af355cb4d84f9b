using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>
/// Follows a sequence through the words of a post from one first word on: at each place of the lattice the states that were reached, from the nearest place to the farthest.
/// A sequence never leaves its sentence; where a direction override shows words backwards, its last word may stand before its first. Belongs to one post and is used for one sequence after the other.
/// </summary>
internal sealed class SequenceRun
{
    private readonly ReadPost _post;
    private readonly ReachedPlaces _reached = new();
    private SequenceProgram _program = null!;
    private int _weight;
    private int _firstIndex;

    /// <summary>The longest of the hits from the first word on; those inside it would not stay (<see cref="HitOrder"/>), and there may be forty times as many of them.</summary>
    private Hit? _longest;

    public SequenceRun(ReadPost post) => _post = post;

    private ref readonly LatticeWord First => ref _post.Lattice[_firstIndex];

    /// <summary>Takes another sequence.</summary>
    public void Begin(SequenceProgram program, int weight) => (_program, _weight) = (program, weight);

    /// <summary>Adds the hits whose first word is this one, but for those inside others.</summary>
    public void From(int word, HitTable hits)
    {
        _firstIndex = word;
        _longest = null;
        Take(word, _program.Start, ReadingSteps.None, hits);
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

        if (_longest is { } longest)
            hits.Add(longest);
    }

    /// <summary>Goes past a hashtag without reading it.</summary>
    private void Pass(int place, ReachedStates states)
    {
        var behind = _post.Lattice.Skip(place);
        if (behind < 0)
            return;

        var there = _reached.At(behind);
        for (var index = 0; index < states.Count; index++)
            there.Add(states[index].State, states[index].Steps);
    }

    private void Take(int index, ReachedStates states, HitTable hits)
    {
        for (var reached = 0; reached < states.Count; reached++)
            Take(index, _program[states[reached].State], states[reached].Steps, hits);
    }

    private void Take(int index, SequenceState state, ReadingSteps steps, HitTable hits)
    {
        ref readonly var word = ref _post.Lattice[index];
        foreach (var match in _post.Lattice.FactsOf(word).Matches)
        {
            for (var way = state.FirstWay(match.Test); way < state.Ways.Length && state.Ways[way].Test == match.Test; way++)
                Reach(index, word, state.Ways[way].Next, steps | match.Steps, hits);
        }

        if (word.Origin == WordOrigin.Name)
            return;
        foreach (var next in state.BehindAny)
            Reach(index, word, next, steps, hits);
    }

    private void Reach(int index, in LatticeWord word, int next, ReadingSteps steps, HitTable hits)
    {
        // behind two words nobody asks which of them was a weak guess
        var state = _program[next];
        if (state.GoesOn)
            _reached.At(word.To).Add(next, steps & ~ReadingSteps.Doubtful);
        if (state.IsComplete)
            Accept(index, word, steps, hits);
    }

    /// <summary>A weak guess counts where another word of the sequence confirms it.</summary>
    private void Accept(int lastIndex, in LatticeWord last, ReadingSteps steps, HitTable hits)
    {
        ref readonly var first = ref First;
        if ((steps & ReadingSteps.Doubtful) != 0 && _firstIndex == lastIndex)
            return;

        var hit = new Hit(
            Math.Min(first.Start, last.Start),
            Math.Max(first.End, last.End),
            Math.Min(first.FirstWord, last.FirstWord),
            Math.Max(first.EndWord, last.EndWord),
            first.Sentence,
            _weight,
            steps & ~ReadingSteps.Doubtful);
        if (_longest is not { } longest || (hit.Start == longest.Start && hit.End > longest.End))
            _longest = hit;
        else if (hit.Range == longest.Range)
            _longest = HitOrder.Merge(longest, hit);
        else if (hit.Start != longest.Start)
            hits.Add(hit);
    }
}
