namespace AsnEthics.Rules.Matching;

/// <summary>Finds one alternative of a pattern. Made once for a plan; safe for any number of threads.</summary>
internal abstract class AlternativeFinder
{
    /// <summary>Adds every hit in the post, in any order, the same place more than once where it is found in several ways.</summary>
    public abstract void Find(ReadPost post, HitTable hits);

    /// <summary>Whether anything may be found in a text: never false where something is.</summary>
    public virtual bool MayFind(ReadOnlySpan<char> text) => true;
}
