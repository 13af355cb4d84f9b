using System.Collections.Immutable;

namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>Something that every match of a part of an expression holds: one of the literals, or one of the units where there are no literals.</summary>
/// <param name="Literals">Literals, none empty.</param>
/// <param name="Units">ASCII units.</param>
/// <param name="Nearest">How many units behind the part's beginning it stands at least.</param>
/// <param name="Farthest">How many at most; the largest number where there is no end to it.</param>
internal sealed record GateNeed(ImmutableArray<string> Literals, AsciiSet Units, int Nearest, int Farthest)
{
    public const int MostLiterals = 16;

    public const int Endless = int.MaxValue;

    private const double PassCost = 200;

    public GateNeed(AsciiSet units, int nearest, int farthest)
        : this([], units, nearest, farthest)
    {
    }

    /// <summary>What it costs, in the time of looking for one literal or one set of units: the search, and the part of the way that the automaton goes for nothing wherever it stands.</summary>
    public double Cost => Math.Max(1, Literals.Length) + (Frequency * PassCost);

    /// <summary>How often it stands in a text, as a share of the places.</summary>
    public double Frequency => Literals.IsEmpty ? UnitFrequency.Of(Units) : Literals.Sum(UnitFrequency.Of);

    /// <summary>One of the literals. A literal alone may be of any length; several of which one is a single unit are looked for by their first units.</summary>
    public static GateNeed? Of(ImmutableArray<string> literals, int nearest, int farthest)
    {
        if (literals.IsEmpty || literals.Any(literal => literal.Length == 0))
            return null;
        if (literals.Length == 1)
            return new GateNeed(literals, default, nearest, farthest);

        ImmutableArray<string> shortest = [.. literals.Where(literal => !literals.Any(other => other.Length < literal.Length && literal.StartsWith(other, StringComparison.Ordinal)))];
        if (shortest.Length > MostLiterals || (shortest.Length > 1 && shortest.Any(literal => literal.Length == 1)))
            return FirstUnits(shortest) is { } units ? new GateNeed(units, nearest, farthest) : null;
        return new GateNeed(shortest, default, nearest, farthest);
    }

    public static GateNeed? Cheaper(GateNeed? left, GateNeed? right) =>
        left is null || (right is not null && right.Cost < left.Cost) ? right : left;

    /// <summary>One or the other; null where that cannot be looked for.</summary>
    public static GateNeed? Either(GateNeed left, GateNeed right)
    {
        var (nearest, farthest) = (Math.Min(left.Nearest, right.Nearest), Math.Max(left.Farthest, right.Farthest));
        if (!left.Literals.IsEmpty && !right.Literals.IsEmpty)
            return Of([.. left.Literals.Union(right.Literals, StringComparer.Ordinal)], nearest, farthest);
        return left.UnitsOrFirst() is { } one && right.UnitsOrFirst() is { } other ? new GateNeed(one.Or(other), nearest, farthest) : null;
    }

    /// <summary>The same behind something of a length.</summary>
    public GateNeed Behind(int shortest, int longest) => this with { Nearest = Sum(shortest, Nearest), Farthest = Sum(longest, Farthest) };

    public static int Sum(int left, int right) => (int)Math.Min((long)left + right, Endless);

    private AsciiSet? UnitsOrFirst() => Literals.IsEmpty ? Units : FirstUnits(Literals);

    private static AsciiSet? FirstUnits(ImmutableArray<string> literals)
    {
        var units = default(AsciiSet);
        foreach (var literal in literals)
        {
            if (literal[0] >= AsciiSet.Size)
                return null;
            units = units.With(literal[0]);
        }

        return units;
    }
}
