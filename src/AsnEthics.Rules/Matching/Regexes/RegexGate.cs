using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>
/// What every match of an expression holds: one of some literals, or one of some units, and how far behind the match's beginning. Cheap to look for, and rare, it spares most texts the automaton and most of the others a part of
/// the way. Immutable; safe for any number of threads.
/// </summary>
internal sealed class RegexGate
{
    /// <summary>A dearer gate lets so many places through that the automaton alone is faster.</summary>
    private const double HighestCost = 20;

    private readonly GateSearch? _search;

    private RegexGate(GateNeed? need)
    {
        if (need is null)
            return;

        Literals = need.Literals;
        Nearest = need.Nearest;
        Farthest = need.Farthest;
        _search = GateSearch.For(need);
    }

    /// <summary>The gate that lets all texts through.</summary>
    public static RegexGate Open { get; } = new(need: null);

    public bool IsOpen => _search is null;

    /// <summary>The literals of which every match holds one; empty where the gate looks for single units or for nothing.</summary>
    public ImmutableArray<string> Literals { get; } = [];

    /// <summary>How many units behind a match's beginning it stands at least.</summary>
    public int Nearest { get; }

    /// <summary>How many units behind a match's beginning it stands at most; the largest number where there is no end to it.</summary>
    public int Farthest { get; }

    /// <summary>The cheapest gate of an expression.</summary>
    public static RegexGate Of(RegexNode root, PositionTables tables)
    {
        var need = GateNeed.Cheaper(GateAnalysis.Of(root).Need, FirstUnits(tables));
        return need is { Cost: < HighestCost } ? new RegexGate(need) : Open;
    }

    /// <summary>False where the expression is surely not in the text.</summary>
    public bool MayMatch(ReadOnlySpan<char> text) => _search is null || _search.IndexIn(text) >= 0;

    /// <summary>Where what the gate wants stands next, from a place on; -1 where it does not.</summary>
    public int IndexIn(ReadOnlySpan<char> text, int from)
    {
        if (from >= text.Length)
            return -1;
        var found = _search!.IndexIn(text.Slice(from));
        return found < 0 ? found : from + found;
    }

    public override string ToString() => _search?.ToString() ?? "open";

    /// <summary>The units a match can begin with, where they are all ASCII.</summary>
    private static GateNeed? FirstUnits(PositionTables tables)
    {
        var units = default(AsciiSet);
        for (var position = 0; position < tables.Classes.Count; position++)
        {
            if (!tables.First.Any(first => first.Contains(position)))
                continue;
            if (!AsciiSet.HoldAll(tables.Classes[position]))
                return null;
            units = units.Or(AsciiSet.Of(tables.Classes[position]));
        }

        return new GateNeed(units, 0, 0);
    }
}
