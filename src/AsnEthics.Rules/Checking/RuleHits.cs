using AsnEthics.Rules.Matching;

namespace AsnEthics.Rules.Checking;

/// <summary>The hits of a rule's patterns in one post, and what became of them. Belongs to one check at a time and is used for one rule after the other.</summary>
internal sealed class RuleHits
{
    private readonly List<HitStretch> _all = [];
    private readonly List<HitStretch> _live = [];
    private HitTable _table = new();

    /// <summary>By pattern and start, of which hits of one pattern have different ones, what dropped a hit; null where nobody asks.</summary>
    private Dictionary<(int Pattern, int Start), string>? _droppedBy;

    public int PatternCount => _all.Count;

    /// <summary>Takes another rule, whose patterns are to be added.</summary>
    public void Take(HitTable table)
    {
        _table = table;
        _all.Clear();
        _live.Clear();
        _droppedBy = null;
    }

    /// <summary>Adds the next pattern's hits.</summary>
    public void Add(HitStretch hits)
    {
        _all.Add(hits);
        _live.Add(hits);
    }

    /// <summary>Has <see cref="DroppedBy"/> told of every hit that is dropped from now on.</summary>
    public void KeepReasons() => _droppedBy = [];

    /// <summary>The hits of a pattern as found.</summary>
    public ReadOnlySpan<Hit> All(int pattern) => _table[_all[pattern]];

    /// <summary>The hits of a pattern that no exception dropped.</summary>
    public ReadOnlySpan<Hit> Live(int pattern) => _table[_live[pattern]];

    /// <summary>The exception that dropped a hit, or null.</summary>
    public string? DroppedBy(int pattern, Hit hit) => _droppedBy is { } reasons && reasons.TryGetValue((pattern, hit.Start), out var exception) ? exception : null;

    /// <summary>Drops those live hits of a pattern for which an exception holds; the first exception that drops a hit is named.</summary>
    public void Drop<TException>(int pattern, TException exception)
        where TException : struct, IHitException
    {
        var hits = _live[pattern];
        for (var index = 0; index < hits.Length; index++)
        {
            if (exception.Of(_table[hits.Start + index]) is null)
                continue;
            _live[pattern] = WithoutFrom(index, pattern, exception);
            return;
        }
    }

    /// <summary>The live hits of a pattern but for those for which the exception holds, of which this is the first.</summary>
    private HitStretch WithoutFrom<TException>(int first, int pattern, TException exception)
        where TException : struct, IHitException
    {
        var hits = _live[pattern];
        var start = _table.Count;
        for (var index = 0; index < hits.Length; index++)
        {
            var hit = _table[hits.Start + index];
            if (index >= first && exception.Of(hit) is { } reason)
                _droppedBy?.Add((pattern, hit.Start), reason);
            else
                _table.Add(hit);
        }

        return new HitStretch(start, _table.Count - start);
    }
}

/// <summary>What takes hits away from a rule.</summary>
internal interface IHitException
{
    /// <summary>The exception that holds for a hit, as the rule writes it; null where none does.</summary>
    string? Of(in Hit hit);
}
