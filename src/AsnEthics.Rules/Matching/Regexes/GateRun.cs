using System.Collections.Immutable;

namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>The texts that neighbours in a sequence take together, as long as they are few.</summary>
internal sealed class GateRun(int mostTexts)
{
    private const int LongestText = 32;

    private ImmutableArray<string> _texts = [""];
    private bool _isWhole = true;
    private int _nearest;
    private int _farthest;

    /// <summary>The texts of the whole sequence, where they are few.</summary>
    public ImmutableArray<string>? All => _isWhole ? _texts : null;

    /// <summary>Puts the next part of the sequence behind the run, or begins another with it.</summary>
    /// <param name="item">The part.</param>
    /// <param name="shortest">The least length of all before it.</param>
    /// <param name="longest">The greatest.</param>
    /// <returns>What the texts of the run come to as a gate; null where they are no gate.</returns>
    public GateNeed? Add(GateAnalysis item, int shortest, int longest)
    {
        if (Product(item.Texts) is { } product)
        {
            _texts = product;
        }
        else
        {
            _isWhole = false;
            if (item.Texts is { } alone && alone.Length <= mostTexts)
                (_texts, _nearest, _farthest) = (alone, shortest, longest);
            else
                (_texts, _nearest, _farthest) = ([""], GateNeed.Sum(shortest, item.Shortest), GateNeed.Sum(longest, item.Longest));
        }

        return GateNeed.Of(_texts, _nearest, _farthest);
    }

    private ImmutableArray<string>? Product(ImmutableArray<string>? texts)
    {
        if (texts is not { } endings || _texts.Length * endings.Length > mostTexts)
            return null;
        ImmutableArray<string> product = [.. _texts.SelectMany(text => endings.Select(ending => text + ending)).Distinct(StringComparer.Ordinal)];
        return product.Any(text => text.Length > LongestText) ? null : product;
    }
}
