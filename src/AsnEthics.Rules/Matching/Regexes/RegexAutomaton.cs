using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>A regular expression made ready to be found. Immutable; safe for any number of threads.</summary>
internal abstract class RegexAutomaton(RegexGate gate)
{
    /// <summary>What a text must hold for the expression to be found at all.</summary>
    public RegexGate Gate => gate;

    /// <summary>The automaton of an expression of at most 256 positions.</summary>
    public static RegexAutomaton Create(RegexNode root) => Create(root, isGated: true);

    /// <summary>One that looks at every character, for comparison.</summary>
    public static RegexAutomaton CreateUngated(RegexNode root) => Create(root, isGated: false);

    /// <summary>
    /// Adds all matches, leftmost-longest, without overlap, none of them empty, in order. Time grows with the text times the size of the expression, whatever both are; nothing is allocated but what the list takes.
    /// </summary>
    public abstract void Find(ReadOnlySpan<char> text, List<TextRange> matches);

    private static RegexAutomaton Create(RegexNode root, bool isGated)
    {
        var tables = new PositionTables(root);
        var gate = isGated ? RegexGate.Of(root, tables) : RegexGate.Open;
        return tables.Classes.Count switch
        {
            <= PositionSet64.Size => new RegexAutomaton<PositionSet64>(tables, gate),
            <= PositionSet128.Size => new RegexAutomaton<PositionSet128>(tables, gate),
            _ => new RegexAutomaton<PositionSet256>(tables, gate),
        };
    }
}
