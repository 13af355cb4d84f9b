namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>
/// Goes over a text from its beginning with all beginnings at once, and stops at each stretch that holds a match. A stretch begins and ends where no match has begun that could still go on: no match crosses its borders,
/// and what lies between two stretches is in none.
/// </summary>
internal ref struct RegexStretches<TSet>
    where TSet : struct, IPositionSet<TSet>
{
    private const int None = -1;

    private readonly RegexAutomaton<TSet> _automaton;
    private readonly ReadOnlySpan<char> _text;
    private RegexStarts _starts;
    private int _place;

    /// <param name="automaton">The expression.</param>
    /// <param name="text">The text.</param>
    /// <param name="starts">The places where a match may begin.</param>
    /// <param name="start">The first of them.</param>
    public RegexStretches(RegexAutomaton<TSet> automaton, ReadOnlySpan<char> text, RegexStarts starts, int start)
    {
        _automaton = automaton;
        _text = text;
        _starts = starts;
        _place = start;
    }

    /// <summary>From the border before the first match to the end of the last.</summary>
    public TextRange Current { get; private set; }

    public bool MoveNext()
    {
        var automaton = _automaton;
        var text = _text;
        var place = _place;
        var (start, matchEnd) = (place, None);
        var wasWord = automaton.IsWordBefore(text, place);
        var reached = default(TSet); // positions that took the unit before this place
        var halfway = default(TSet); // positions that took the pair this place is in the middle of
        while (true)
        {
            if (reached.IsEmpty && halfway.IsEmpty)
            {
                if (matchEnd != None)
                    break;

                start = NextStart(place);
                if (start != place)
                    wasWord = automaton.IsWordBefore(text, start);
                place = start;
            }

            if (place >= text.Length)
                break;

            var unit = text[place];
            var unitClass = automaton.ClassOf(unit);
            var isWord = automaton.IsWord(unitClass);
            var atBoundary = isWord != wasWord;
            if (reached.Meets(automaton.Last(atEnd: false, atBoundary)))
                matchEnd = place;

            var entered = automaton.Following(atBoundary).From(reached)
                .Or(automaton.First(place == 0, atBoundary))
                .And(automaton.Positions(unitClass));
            reached = char.IsSurrogate(unit) ? automaton.TakeSurrogate(text, place, entered, ref halfway) : entered;
            wasWord = isWord;
            place++;
        }

        if (reached.Meets(automaton.Last(atEnd: true, wasWord)))
            matchEnd = place;
        _place = place;
        Current = new TextRange(start, Math.Max(start, matchEnd));
        return matchEnd != None;
    }

    /// <summary>The next place where a unit stands that a match can begin with, as far as the gate lets through; the text's length where there is none.</summary>
    private int NextStart(int place)
    {
        while (true)
        {
            place = _starts.Next(place);
            if (place >= _text.Length || _automaton.MayBegin(_text[place]))
                return place;
            place++;
        }
    }
}
