namespace AsnEthics.Rules.Matching.Passes;

/// <summary>Lists of numbers by number, one behind the other in memory. Immutable.</summary>
internal sealed class NumberLists
{
    private readonly int[] _starts;
    private readonly int[] _numbers;

    public NumberLists(IEnumerable<IEnumerable<int>?> lists)
    {
        var starts = new List<int> { 0 };
        var numbers = new List<int>();
        foreach (var list in lists)
        {
            if (list is not null)
                numbers.AddRange(list);
            starts.Add(numbers.Count);
        }

        _starts = [.. starts];
        _numbers = [.. numbers];
    }

    /// <summary>The numbers of some lists together, each once.</summary>
    public int[] Union(IEnumerable<int> lists) => [.. lists.SelectMany(list => new ArraySegment<int>(_numbers, _starts[list], _starts[list + 1] - _starts[list])).Distinct()];

    public ReadOnlySpan<int> this[int list] => _numbers.AsSpan(_starts[list], _starts[list + 1] - _starts[list]);
}
