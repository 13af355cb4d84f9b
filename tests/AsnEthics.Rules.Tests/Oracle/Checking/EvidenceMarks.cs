namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>The hits that made a condition true, each once, and the stretch of text around them. Cleared and used again from scope to scope.</summary>
internal sealed class EvidenceMarks
{
    private readonly Hit[][] _hits;
    private readonly bool[][] _marked;
    private readonly int[] _first;
    private readonly int[] _end;

    public EvidenceMarks(Hit[][] hits)
    {
        _hits = hits;
        _marked = [.. hits.Select(ofPattern => new bool[ofPattern.Length])];
        _first = new int[hits.Length];
        _end = new int[hits.Length];
        Clear();
    }

    public bool IsEmpty { get; private set; }

    /// <summary>From the first hit's start to the last one's end; meaningless where there is none.</summary>
    public TextRange Hull { get; private set; }

    public void Add(int pattern, int index)
    {
        var hit = _hits[pattern][index];
        Hull = IsEmpty ? hit.Range : new TextRange(Math.Min(Hull.Start, hit.Start), Math.Max(Hull.End, hit.End));
        IsEmpty = false;
        _marked[pattern][index] = true;
        _first[pattern] = Math.Min(_first[pattern], index);
        _end[pattern] = Math.Max(_end[pattern], index + 1);
    }

    public void AddAll(HitScope scope, int pattern)
    {
        for (var index = 0; index < scope[pattern].Length; index++)
            Add(pattern, scope.First(pattern) + index);
    }

    public void AddAll(EvidenceMarks other)
    {
        for (var pattern = 0; pattern < _hits.Length; pattern++)
        {
            for (var index = other._first[pattern]; index < other._end[pattern]; index++)
            {
                if (other._marked[pattern][index])
                    Add(pattern, index);
            }
        }
    }

    public void Clear()
    {
        for (var pattern = 0; pattern < _hits.Length; pattern++)
        {
            for (var index = _first[pattern]; index < _end[pattern]; index++)
                _marked[pattern][index] = false;
            _first[pattern] = int.MaxValue;
            _end[pattern] = 0;
        }

        IsEmpty = true;
        Hull = default;
    }

    /// <summary>The marked hits by place, then by pattern.</summary>
    public List<PatternHit> ToList()
    {
        var list = new List<PatternHit>();
        for (var pattern = 0; pattern < _hits.Length; pattern++)
        {
            for (var index = _first[pattern]; index < _end[pattern]; index++)
            {
                if (_marked[pattern][index])
                    list.Add(new PatternHit(pattern, _hits[pattern][index]));
            }
        }

        list.Sort(PatternHit.ByPlace);
        return list;
    }
}
