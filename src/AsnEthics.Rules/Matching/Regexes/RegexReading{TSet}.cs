namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>
/// Reads the matches of a stretch off from its beginning. It goes on only with positions that survive: so every beginning it enters is one of a match, and where nothing is left that match has just come to its longest end.
/// </summary>
internal ref struct RegexReading<TSet>
    where TSet : struct, IPositionSet<TSet>
{
    private const int None = -1;

    private readonly RegexAutomaton<TSet> _automaton;
    private readonly ReadOnlySpan<char> _text;
    private readonly List<TextRange> _matches;
    private SurvivingPositions<TSet> _surviving;

    // the match being read
    private int _start;
    private TSet _reached;
    private TSet _halfway;

    public RegexReading(RegexAutomaton<TSet> automaton, ReadOnlySpan<char> text, List<TextRange> matches)
    {
        _automaton = automaton;
        _text = text;
        _matches = matches;
        _surviving = new SurvivingPositions<TSet>(automaton, text);
        _start = None;
    }

    /// <summary>Gives the buffers back.</summary>
    public readonly void Return() => _surviving.Return();

    public void Read(TextRange stretch)
    {
        var blocks = _surviving.Prepare(stretch);
        for (var block = 0; block < blocks; block++)
            ReadBlock(_surviving.Block(block), _surviving.In(block));
        End(stretch.End);
    }

    private void ReadBlock(TextRange block, ReadOnlySpan<TSet> surviving)
    {
        var wasWord = _automaton.IsWordBefore(_text, block.Start);
        for (var place = block.Start; place < block.End; place++)
        {
            var unit = _text[place];
            var isWord = _automaton.IsWord(_automaton.ClassOf(unit));
            Enter(place, isWord != wasWord, surviving[place - block.Start]);
            wasWord = isWord;
        }
    }

    private void Enter(int place, bool atBoundary, TSet surviving)
    {
        var entered = _automaton.Following(atBoundary).From(_reached).And(surviving);
        if (entered.Or(_halfway).IsEmpty)
        {
            End(place);
            entered = _automaton.First(place == 0, atBoundary).And(surviving);
            if (!entered.IsEmpty)
                _start = place;
        }

        _reached = char.IsSurrogate(_text[place]) ? _automaton.TakeSurrogate(_text, place, entered, ref _halfway) : entered;
    }

    private void End(int place)
    {
        if (_start != None)
            _matches.Add(new TextRange(_start, place));
        (_start, _reached, _halfway) = (None, default, default);
    }
}
