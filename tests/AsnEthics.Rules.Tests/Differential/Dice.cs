namespace AsnEthics.Rules.Tests.Differential;

/// <summary>Chance by a seed: equal seeds make equal choices, on every machine and framework.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>From 0 up to but not including the number.</summary>
    public int Roll(int sides) => _random.Next(sides);

    public bool Percent(int share) => _random.Next(100) < share;

    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>From one to <paramref name="most"/> different items.</summary>
    public List<T> Some<T>(IReadOnlyList<T> items, int most)
    {
        var rest = items.ToList();
        var some = new List<T>();
        for (var count = 1 + _random.Next(Math.Min(most, rest.Count)); count > 0; count--)
        {
            var index = _random.Next(rest.Count);
            some.Add(rest[index]);
            rest.RemoveAt(index);
        }

        return some;
    }
}
