using System.Collections.Frozen;

namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>What a careful .NET programmer writes: cut the text into words without copying them and look each up.</summary>
internal sealed class FrozenDictionaryPeer(IReadOnlyList<string> terms, PostCorpus corpus) : Peer(Contenders.FrozenDictionary)
{
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _terms =
        terms.Select((term, index) => KeyValuePair.Create(term, index)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string[] _texts = corpus.Texts;

    public override void Find(int post, HitBuffer hits)
    {
        ReadOnlySpan<char> text = _texts[post];
        var position = 0;
        while (PlainWord.TryNext(text, ref position, out var start))
        {
            if (_terms.ContainsKey(text[start..position]))
                hits.Add(start, position);
        }
    }
}
