using System.Buffers;

namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>
/// For each place of a stretch the positions that can take the unit there and come to the end of a match. Worked out from the stretch's end to its beginning. A long stretch is gone over once to note the state at
/// every block's border, and again block by block where they are asked for, so that memory does not grow with the text times the expression.
/// </summary>
internal ref struct SurvivingPositions<TSet>
    where TSet : struct, IPositionSet<TSet>
{
    public const int BlockLength = 1024;

    private readonly RegexAutomaton<TSet> _automaton;
    private readonly ReadOnlySpan<char> _text;
    private readonly TSet[] _block;
    private Border[] _borders;
    private TextRange _stretch;

    public SurvivingPositions(RegexAutomaton<TSet> automaton, ReadOnlySpan<char> text)
    {
        _automaton = automaton;
        _text = text;
        _block = ArrayPool<TSet>.Shared.Rent(BlockLength);
        _borders = [];
    }

    /// <summary>Gives the buffers back. Nothing may be asked afterwards.</summary>
    public readonly void Return()
    {
        ArrayPool<TSet>.Shared.Return(_block);
        if (_borders.Length > 0)
            ArrayPool<Border>.Shared.Return(_borders);
    }

    /// <param name="stretch">No match may cross its beginning or its end.</param>
    /// <returns>The number of blocks.</returns>
    public int Prepare(TextRange stretch)
    {
        _stretch = stretch;
        var blocks = (stretch.Length + BlockLength - 1) / BlockLength;
        if (blocks <= 1)
            return blocks;

        if (_borders.Length < blocks)
        {
            if (_borders.Length > 0)
                ArrayPool<Border>.Shared.Return(_borders);
            _borders = ArrayPool<Border>.Shared.Rent(blocks);
        }

        var border = AtEnd();
        for (var block = blocks - 1; block >= 0; block--)
        {
            _borders[block] = border;
            if (block > 0)
                border = Retrace(Block(block), border, survivors: []);
        }

        return blocks;
    }

    public readonly TextRange Block(int index) =>
        new(_stretch.Start + (index * BlockLength), Math.Min(_stretch.Start + ((index + 1) * BlockLength), _stretch.End));

    /// <summary>The surviving positions of each place of a block; valid until the next block is asked for.</summary>
    public readonly ReadOnlySpan<TSet> In(int index)
    {
        var block = Block(index);
        var survivors = _block.AsSpan(0, block.Length);
        Retrace(block, block.End == _stretch.End ? AtEnd() : _borders[index], survivors);
        return survivors;
    }

    private readonly Border AtEnd()
    {
        var end = _stretch.End;
        var isWord = end < _text.Length && _automaton.IsWord(_automaton.ClassOf(_text[end]));
        return new Border(_automaton.Last(end == _text.Length, isWord != _automaton.IsWordBefore(_text, end)), default);
    }

    private readonly Border Retrace(TextRange block, Border border, Span<TSet> survivors)
    {
        var automaton = _automaton;
        var text = _text;
        var (leading, leadingFromNext) = (border.Leading, border.LeadingFromNext);
        var unitClass = automaton.ClassOf(text[block.End - 1]);
        for (var place = block.End - 1; place >= block.Start; place--)
        {
            var unit = text[place];
            var surviving = automaton.Positions(unitClass).And(char.IsSurrogate(unit) ? LeadingOverSurrogate(place, leading, leadingFromNext) : leading);
            if (!survivors.IsEmpty)
                survivors[place - block.Start] = surviving;

            var isWord = automaton.IsWord(unitClass);
            var wasWord = false;
            if (place > 0)
            {
                unitClass = automaton.ClassOf(text[place - 1]);
                wasWord = automaton.IsWord(unitClass);
            }

            var atBoundary = isWord != wasWord;
            leadingFromNext = leading;
            leading = automaton.Last(atEnd: false, atBoundary).Or(automaton.Preceding(atBoundary).From(surviving));
        }

        return new Border(leading, leadingFromNext);
    }

    private readonly TSet LeadingOverSurrogate(int place, TSet leading, TSet leadingFromNext)
    {
        var halves = _automaton.HalvesOfPairs;
        if (RegexAutomaton<TSet>.BeginsPair(_text, place))
            return leading.And(halves).Or(leadingFromNext.Without(halves));
        return RegexAutomaton<TSet>.BeginsPair(_text, place - 1) ? leading.And(halves) : leading;
    }

    /// <summary>The state between two units.</summary>
    /// <param name="Leading">The positions that, having taken the unit before, end a match here or lead to its end.</param>
    /// <param name="LeadingFromNext">The same one place further on.</param>
    private readonly record struct Border(TSet Leading, TSet LeadingFromNext);
}
