namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>Something that finds terms in the posts of a corpus: ours or another's.</summary>
internal abstract class Peer(string name) : IDisposable
{
    public string Name { get; } = name;

    /// <summary>Whether it says where a term stands; otherwise it adds a hit without a place for each.</summary>
    public virtual bool GivesPlaces => true;

    /// <summary>What it holds outside the managed memory, in bytes.</summary>
    public virtual long NativeMemory => 0;

    /// <summary>Adds the hits in a post, in the peer's own units. This is what is timed.</summary>
    public abstract void Find(int post, HitBuffer hits);

    /// <summary>The hits of a post in UTF-16 units, for comparing.</summary>
    public virtual void FindPlaces(int post, HitBuffer hits) => Find(post, hits);

    public virtual void Dispose()
    {
    }
}
