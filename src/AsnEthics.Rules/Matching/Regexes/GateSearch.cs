namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>Looks for what a gate wants, with what the framework has for it.</summary>
internal abstract class GateSearch
{
    /// <summary>Where it stands first; -1 where it does not.</summary>
    public abstract int IndexIn(ReadOnlySpan<char> text);

    public static GateSearch For(GateNeed need) => need.Literals switch
    {
        [] => new UnitsSearch(need.Units),
        [var literal] => new LiteralSearch(literal),
        _ => new LiteralsSearch(need.Literals),
    };
}
