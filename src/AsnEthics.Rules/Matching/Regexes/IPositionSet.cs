namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>A set of positions of an expression, one bit each. The three sizes share their algorithms through it: the compiler makes each its own code.</summary>
internal interface IPositionSet<TSet>
    where TSet : struct, IPositionSet<TSet>
{
    bool IsEmpty { get; }

    TSet And(TSet other);

    TSet Or(TSet other);

    TSet Without(TSet other);

    bool Meets(TSet other);

    /// <summary>Each position moved on to the next.</summary>
    TSet Next();

    /// <summary>Each position moved back to the one before.</summary>
    TSet Previous();

    /// <summary>The union of the rows of these positions.</summary>
    TSet UnionOf(TSet[] rows);

    /// <summary>The set in this size; what is beyond it must be empty.</summary>
    TSet From(PositionSet256 set);
}
