namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>The places of a text where a match may begin, as far as the gate tells. Asked with places that never go back; searches each part of the text once.</summary>
internal ref struct RegexStarts(ReadOnlySpan<char> text, RegexGate gate)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Every place from the last answer to this one may be a beginning.</summary>
    private int _latest = gate.IsOpen ? int.MaxValue : -1;

    /// <summary>The first such place from <paramref name="from"/> on; the text's length where there is none.</summary>
    public int Next(int from) => from <= _latest ? from : Search(from);

    private int Search(int from)
    {
        var found = gate.IndexIn(_text, from + gate.Nearest);
        if (found < 0)
            return _text.Length;

        _latest = found - gate.Nearest;
        return Math.Max(from, found - gate.Farthest);
    }
}
