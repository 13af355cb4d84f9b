using AsnEthics.Rules.Tool.Posts;

namespace AsnEthics.Rules.Tool.Evaluation;

/// <summary>A post on which verdict and label disagree, or one without labels that was found.</summary>
internal sealed record ErrorPost(Post Post, CheckResult Result);

/// <summary>
/// Up to a number of posts out of any number, each with the same chance (reservoir sampling), so that the errors shown are not always the first ones of a file. Equal posts in equal order and equal seeds give an equal sample.
/// </summary>
internal sealed class ErrorSample(int size, int seed)
{
    private readonly List<(int Order, ErrorPost Post)> _kept = [];
    private readonly Random _random = new(seed);
    private int _seen;

    public IEnumerable<ErrorPost> Posts => _kept.OrderBy(entry => entry.Order).Select(entry => entry.Post);

    public void Add(ErrorPost post)
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
