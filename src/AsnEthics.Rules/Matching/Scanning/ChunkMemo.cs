using AsnEthics.Rules.Matching.Terms;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Chunks and what is known of them; see <see cref="SpellingCache{TKind,TValue}"/>.</summary>
internal sealed class ChunkMemo(Func<string, ChunkFacts> read)
{
    private readonly SpellingCache<byte, ChunkFacts> _cache = new();

    public ChunkFacts Of(ReadOnlySpan<char> chunk)
    {
        if (_cache.TryGet(chunk, 0, out var facts))
            return facts;

        facts = read(chunk.ToString());
        _cache.Add(chunk, 0, facts);
        return facts;
    }
}
