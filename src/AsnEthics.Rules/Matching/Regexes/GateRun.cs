using System.Collections.Immutable;

namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>The texts that neighbours in a sequence take together, as long as they are few.</summary>
internal sealed class GateRun(int mostTexts)
{
    private ImmutableArray<string> _texts = [""];
    private bool _isWhole = true;
    private int _nearest;
    private int _farthest;

    /// <summary>The texts of the whole sequence, where they are few.</summary>
    public ImmutableArray<string>? All => _isWhole ? _texts : null;

    /// <summary>What the texts come to as a gate; null where they are no gate.</summary>
    public GateNeed? Need => GateNeed.Of(_texts, _nearest, _farthest);

    /// <summary>Puts the next part of the sequence behind the run, or begins another with it.</summary>
    /// <param name="item">The part.</param>
    /// <param name="shortest">The least length of all before it.</param>
    /// <param name="longest">The greatest.</param>
    public void Add(GateAnalysis item, int shortest, int longest)
    {
        if (Product(item.Texts) is { } product)
        {
            _texts = product;
            return;
        }

        _isWhole = false;
        if (item.Texts is { } alone && alone.Length <= mostTexts)
            (_texts, _nearest, _farthest) = (alone, shortest, longest);
        else
            (_texts, _nearest, _farthest) = ([""], GateNeed.Sum(shortest, item.Shortest), GateNeed.Sum(longest, item.Longest));
    }

    private ImmutableArray<string>? Product(ImmutableArray<string>? texts)
    {
        if (texts is not { } endings || _texts.Length * endings.Length > mostTexts)
            return null;

        var product = ImmutableArray.CreateBuilder<string>(_texts.Length * endings.Length);
        foreach (var text in _texts)
        {
            foreach (var ending in endings)
            {
                var joined = text + ending;
                if (!product.Contains(joined))
                    product.Add(joined);
            }
        }

        return product.ToImmutable();
    }
}
