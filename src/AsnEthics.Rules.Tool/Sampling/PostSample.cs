namespace AsnEthics.Rules.Tool.Sampling;

/// <summary>
/// Up to a number of posts out of any number, each with the same chance (reservoir sampling), so that the ones shown are not always the first ones of a file. Equal posts in equal order and equal seeds give an equal sample.
/// </summary>
internal sealed class PostSample<TPost>(int size, int seed)
{
    private readonly List<(int Order, TPost Post)> _kept = [];
    private readonly Random _random = new(seed);
    private int _seen;

    /// <summary>In the order in which they came.</summary>
    public IEnumerable<TPost> Posts => _kept.OrderBy(entry => entry.Order).Select(entry => entry.Post);

    public void Add(TPost post)
    {
        _seen++;
        if (_kept.Count < size)
        {
            _kept.Add((_seen, post));
            return;
        }

        var place = _random.Next(_seen);
        if (place < size)
            _kept[place] = (_seen, post);
    }
}
