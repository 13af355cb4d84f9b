using System.Buffers;
using System.Collections.Frozen;

namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>The framework's vectorised search for many strings. It gives a place and not the term, so the word there is looked up.</summary>
internal sealed class SearchValuesPeer(IReadOnlyList<string> terms, PostCorpus corpus) : Peer(Contenders.SearchValues)
{
    private readonly SearchValues<string> _values = SearchValues.Create([.. terms], StringComparison.OrdinalIgnoreCase);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _terms = terms.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly string[] _texts = corpus.Texts;

    public override void Find(int post, HitBuffer hits)
    {
        ReadOnlySpan<char> text = _texts[post];
        var position = 0;
        while (text[position..].IndexOfAny(_values) is var next && next >= 0)
        {
            var start = position + next;
            // A term begins where a word begins: the rest of this word holds none.
            position = start + 1;
            while (position < text.Length && PlainWord.Holds(text[position]))
                position++;
            if ((start == 0 || !PlainWord.Holds(text[start - 1])) && _terms.Contains(text[start..position]))
                hits.Add(start, position);
        }
    }
}
