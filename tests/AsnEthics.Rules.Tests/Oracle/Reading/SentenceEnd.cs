using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>A run of signs that may end a sentence, with what closes around it, as it is read.</summary>
internal struct SentenceEnd
{
    private int _end;
    private int _fullStops;
    private bool _hasEllipsis;

    /// <summary>The place behind the run, -1 where there is none.</summary>
    public readonly int Position => _end > 0 ? _end : -1;

    public readonly bool IsOpen => _end > 0;

    /// <summary>How many ! and ? stand in it.</summary>
    public int Calls { get; private set; }

    /// <summary>Whether a quotation or a bracket closes behind it.</summary>
    public bool IsClosed { get; private set; }

    public readonly bool IsEllipsis => Calls == 0 && (_hasEllipsis || _fullStops > 1);

    public void Add(char unit, int position)
    {
        _end = position + 1;
        _hasEllipsis |= SentenceMarks.IsEllipsis(unit);
        _fullStops += SentenceMarks.IsFullStop(unit) ? 1 : 0;
        Calls += SentenceMarks.IsCall(unit) ? 1 : 0;
    }

    public void Close(char unit, int position)
    {
        _end = position + 1;
        IsClosed |= SentenceMarks.IsQuote(unit) || SentenceMarks.IsBracket(unit);
    }

    public void Clear() => this = default;
}
