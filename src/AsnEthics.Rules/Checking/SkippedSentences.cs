using AsnEthics.Rules.Matching;

namespace AsnEthics.Rules.Checking;

/// <summary>The sentences that a <c>skip</c> takes away from a rule, each with the skip as the rule writes it. Belongs to one check at a time and is used again.</summary>
internal sealed class SkippedSentences
{
    private const int MostKept = 4096;

    private readonly List<int> _sentences = [];
    private readonly List<string> _skips = [];

    public bool IsEmpty => _sentences.Count == 0;

    /// <summary>Whether a long post has left more memory here than is worth keeping.</summary>
    public bool IsLarge => _sentences.Capacity > MostKept;

    /// <summary>Adds a sentence behind those that were added before.</summary>
    public void Add(int sentence, string skip)
    {
        _sentences.Add(sentence);
        _skips.Add(skip);
    }

    /// <summary>The skip that takes a sentence away, or null.</summary>
    public string? By(int sentence) => !IsEmpty && _sentences.BinarySearch(sentence) is var index and >= 0 ? _skips[index] : null;

    public void Clear()
    {
        _sentences.Clear();
        _skips.Clear();
    }

    /// <summary>Drops the hits in such sentences.</summary>
    internal readonly struct Exception(SkippedSentences skipped) : IHitException
    {
        public string? Of(in Hit hit) => skipped.By(hit.Sentence);
    }
}
