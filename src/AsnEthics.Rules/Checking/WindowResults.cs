namespace AsnEthics.Rules.Checking;

/// <summary>Gathers the windows in which a condition held; windows whose evidence overlaps are one result.</summary>
internal sealed class WindowResults
{
    private readonly EvidenceMarks _open = new();
    private readonly List<ScopeResult> _closed = [];
    private TextRange _openHull;
    private bool _isOpen;

    /// <param name="hits">The rule's.</param>
    /// <param name="current">See <see cref="Current"/>.</param>
    public WindowResults(RuleHits hits, EvidenceMarks current)
    {
        _open.Take(hits);
        Current = current;
    }

    /// <summary>The evidence of the window being looked at.</summary>
    public EvidenceMarks Current { get; }

    /// <summary>Adds the window that was looked at, whose stretch of text is given.</summary>
    public void TakeCurrent(TextRange window)
    {
        var hull = Current.IsEmpty ? window : Current.Hull;
        if (_isOpen && !_openHull.Overlaps(hull))
            Close();

        _openHull = _isOpen ? Join(_openHull, hull) : hull;
        _isOpen = true;
        _open.AddAll(Current);
    }

    public List<ScopeResult> ToResults()
    {
        if (_isOpen)
            Close();

        // windows come in order, but the evidence of a later one may begin earlier
        _closed.Sort((left, right) => left.Range.Start != right.Range.Start ? left.Range.Start.CompareTo(right.Range.Start) : left.Range.End.CompareTo(right.Range.End));
        var results = new List<ScopeResult>(_closed.Count);
        foreach (var result in _closed)
        {
            if (results.Count > 0 && results[results.Count - 1].Range.Overlaps(result.Range))
                results[results.Count - 1] = Join(results[results.Count - 1], result);
            else
                results.Add(result);
        }

        return results;
    }

    private void Close()
    {
        _closed.Add(new ScopeResult(_open.ToArray(), _openHull));
        _open.Clear();
        _isOpen = false;
    }

    private static TextRange Join(TextRange one, TextRange other) => new(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));

    private static ScopeResult Join(ScopeResult one, ScopeResult other)
    {
        var evidence = one.Evidence.Union(other.Evidence).ToArray();
        Array.Sort(evidence, PatternHit.ByPlace);
        return new ScopeResult(evidence, Join(one.Range, other.Range));
    }
}
