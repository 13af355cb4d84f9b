namespace AsnEthics.Rules.Checking;

/// <summary>The hits that made a condition true, each once, and the stretch of text around them. Cleared and used again from scope to scope, and from rule to rule.</summary>
internal sealed class EvidenceMarks
{
    private const int MostKept = 4096;

    private readonly List<PatternMarks> _patterns = [];
    private RuleHits _hits = null!;
    private bool[] _marked = [];

    public bool IsEmpty { get; private set; } = true;

    /// <summary>Whether a long post has left more memory here than is worth keeping.</summary>
    public bool IsLarge => _marked.Length > MostKept;

    /// <summary>From the first hit's start to the last one's end; meaningless where there is none.</summary>
    public TextRange Hull { get; private set; }

    /// <summary>Takes another rule, none of whose hits is marked. The hits stay as they are as long as they are marked.</summary>
    public void Take(RuleHits hits)
    {
        Clear();
        _hits = hits;
        _patterns.Clear();
        var count = 0;
        for (var pattern = 0; pattern < hits.PatternCount; pattern++)
        {
            _patterns.Add(PatternMarks.None(count));
            count += hits.Live(pattern).Length;
        }

        if (_marked.Length < count)
            _marked = new bool[Math.Max(count, 2 * _marked.Length)];
    }

    public void Add(int pattern, int index)
    {
        var hit = _hits.Live(pattern)[index];
        var marks = _patterns[pattern];
        Hull = IsEmpty ? hit.Range : new TextRange(Math.Min(Hull.Start, hit.Start), Math.Max(Hull.End, hit.End));
        IsEmpty = false;
        _marked[marks.Offset + index] = true;
        _patterns[pattern] = marks with { First = Math.Min(marks.First, index), End = Math.Max(marks.End, index + 1) };
    }

    public void AddAll(HitScope scope, int pattern)
    {
        var (first, count) = (scope.First(pattern), scope[pattern].Length);
        for (var index = 0; index < count; index++)
            Add(pattern, first + index);
    }

    /// <summary>Adds what others mark of the same rule.</summary>
    public void AddAll(EvidenceMarks other)
    {
        for (var pattern = 0; pattern < _patterns.Count; pattern++)
        {
            var marks = other._patterns[pattern];
            for (var index = marks.First; index < marks.End; index++)
            {
                if (other._marked[marks.Offset + index])
                    Add(pattern, index);
            }
        }
    }

    public void Clear()
    {
        for (var pattern = 0; pattern < _patterns.Count; pattern++)
        {
            var marks = _patterns[pattern];
            if (marks.End > marks.First)
                Array.Clear(_marked, marks.Offset + marks.First, marks.End - marks.First);
            _patterns[pattern] = PatternMarks.None(marks.Offset);
        }

        IsEmpty = true;
        Hull = default;
    }

    /// <summary>The marked hits by place, then by pattern.</summary>
    public PatternHit[] ToArray()
    {
        var hits = new PatternHit[Count()];
        var count = 0;
        for (var pattern = 0; pattern < _patterns.Count; pattern++)
        {
            var marks = _patterns[pattern];
            for (var index = marks.First; index < marks.End; index++)
            {
                if (_marked[marks.Offset + index])
                    hits[count++] = new PatternHit(pattern, _hits.Live(pattern)[index]);
            }
        }

        if (count > 1)
            Array.Sort(hits, PatternHit.ByPlace);
        return hits;
    }

    private int Count()
    {
        var count = 0;
        foreach (var marks in _patterns)
        {
            for (var index = marks.First; index < marks.End; index++)
                count += _marked[marks.Offset + index] ? 1 : 0;
        }

        return count;
    }

    /// <summary>Where the marks of a pattern's live hits begin, and between which of them some are set.</summary>
    private readonly record struct PatternMarks(int Offset, int First, int End)
    {
        public static PatternMarks None(int offset) => new(offset, int.MaxValue, 0);
    }
}
