namespace AsnEthics.Rules.Benchmarks.Terms;

/// <summary>How many posts of the corpus hold a term of a set.</summary>
internal enum TermDensity
{
    /// <summary>0.6 to 1.5 % of posts, as with most rule sets and most posts.</summary>
    Rare,

    /// <summary>51 to 81 % of posts.</summary>
    Dense,
}
