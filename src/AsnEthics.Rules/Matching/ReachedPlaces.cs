using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>A state of a sequence with the steps of reading that led to it.</summary>
internal readonly record struct ReachedState(int State, ReadingSteps Steps);

/// <summary>
/// The states reached at one place, and the ways into each: all but those that took the steps of another one and more. Which of these is the plainest in the end hangs on the words to come: a step that they take as well
/// costs nothing.
/// </summary>
internal sealed class ReachedStates
{
    private readonly List<ReachedState> _states = [];

    public int Count => _states.Count;

    public ReachedState this[int index] => _states[index];

    /// <summary>Adds a way into a state; false where there is one with these steps or some of them.</summary>
    public bool Add(int state, ReadingSteps steps)
    {
        var kept = 0;
        for (var index = 0; index < _states.Count; index++)
        {
            var there = _states[index];
            if (there.State == state)
            {
                if ((there.Steps & ~steps) == 0)
                    return false;
                if ((steps & ~there.Steps) == 0)
                    continue;
            }

            _states[kept++] = there;
        }

        _states.RemoveRange(kept, _states.Count - kept);
        _states.Add(new ReachedState(state, steps));
        return true;
    }

    public void Clear() => _states.Clear();
}

/// <summary>The places of a lattice that a sequence has reached and not yet gone on from. There are never many at once, so they stand in a short sorted list.</summary>
internal sealed class ReachedPlaces
{
    /// <summary>The farthest first, so that the nearest is taken from the end.</summary>
    private readonly List<(int Place, ReachedStates States)> _places = [];
    private readonly Stack<ReachedStates> _free = new();

    public bool IsEmpty => _places.Count == 0;

    /// <summary>The states at a place, none at first.</summary>
    public ReachedStates At(int place)
    {
        var index = _places.Count;
        while (index > 0 && _places[index - 1].Place < place)
            index--;
        if (index > 0 && _places[index - 1].Place == place)
            return _places[index - 1].States;

        var states = _free.Count > 0 ? _free.Pop() : new ReachedStates();
        _places.Insert(index, (place, states));
        return states;
    }

    /// <summary>Takes out the nearest place; its states are given back when they are done with.</summary>
    public (int Place, ReachedStates States) TakeNearest()
    {
        var nearest = _places[_places.Count - 1];
        _places.RemoveAt(_places.Count - 1);
        return nearest;
    }

    public void GiveBack(ReachedStates states)
    {
        states.Clear();
        _free.Push(states);
    }
}
