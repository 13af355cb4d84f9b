namespace AsnEthics.Rules.Matching;

/// <summary>Brings up, from the tests that a post's words pass, the alternatives of patterns that may be found in it. Belongs to one check at a time and is used again.</summary>
internal sealed class SoughtPatterns(MatchPlan plan)
{
    private const int None = -1;

    private readonly int[] _firstOfPattern = Filled(plan.Patterns.Length);
    private readonly List<(int Alternative, int Next)> _sought = [];
    private readonly List<int> _patterns = [];
    private readonly List<int> _brought = [];
    private readonly List<Hit> _hits = [];

    private const int MostKept = 4096;

    /// <summary>Whether a long post has left more memory here than is worth keeping.</summary>
    public bool IsLarge => _sought.Capacity > MostKept || _hits.Capacity > MostKept;

    /// <summary>Takes another post.</summary>
    public void Take(ReadPost post)
    {
        foreach (var pattern in _patterns)
            _firstOfPattern[pattern] = None;
        _patterns.Clear();
        _sought.Clear();
        foreach (var test in post.PassedTests)
        {
            foreach (var place in plan.AlternativesOfTest[test])
            {
                ref var first = ref _firstOfPattern[place.Pattern];
                if (first == None)
                    _patterns.Add(place.Pattern);
                _sought.Add((place.Alternative, first));
                first = _sought.Count - 1;
            }
        }
    }

    /// <summary>The hits of a pattern in the post.</summary>
    public Hit[] Find(int pattern, ReadPost post)
    {
        _brought.Clear();
        for (var next = _firstOfPattern[pattern]; next != None; next = _sought[next].Next)
            _brought.Add(_sought[next].Alternative);
        return plan.Patterns[pattern].Find(post, _brought, _hits);
    }

    private static int[] Filled(int count)
    {
        var values = new int[count];
        for (var index = 0; index < count; index++)
            values[index] = None;
        return values;
    }
}
