using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>What is known of all texts that a part of an expression takes.</summary>
/// <param name="Shortest">Their least length in units.</param>
/// <param name="Longest">Their greatest; <see cref="GateNeed.Endless"/> where there is none.</param>
/// <param name="Texts">All of them, where they are few.</param>
/// <param name="Need">The thing that they all hold and that is cheapest to look for.</param>
internal sealed record GateAnalysis(int Shortest, int Longest, ImmutableArray<string>? Texts, GateNeed? Need)
{
    private const int MostUnits = 4;
    private const int MostCopies = 8;

    private static readonly GateAnalysis Empty = new(0, 0, [""], Need: null);

    public static GateAnalysis Of(RegexNode node) => node switch
    {
        RegexUnit unit => OfClass(unit.Class),
        RegexConcatenation concatenation => Concatenate(concatenation.Items.Select(Of)),
        RegexAlternation alternation => Alternate([.. alternation.Options.Select(Of)]),
        RegexRepeat repeat => Repeat(Of(repeat.Operand), repeat.Minimum, repeat.Maximum),
        _ => Empty,
    };

    private static GateAnalysis OfClass(RegexClass unitClass)
    {
        var longest = unitClass.IsHalfOfPair || !MayTakePairs(unitClass) ? 1 : 2;
        if (Units(unitClass) is { } texts)
            return new GateAnalysis(1, longest, texts, GateNeed.Of(texts, 0, 0));
        return new GateAnalysis(1, longest, Texts: null, AsciiSet.HoldAll(unitClass) ? new GateNeed(AsciiSet.Of(unitClass), 0, 0) : null);
    }

    /// <summary>The units of a class that holds only a few and takes them alone.</summary>
    private static ImmutableArray<string>? Units(RegexClass unitClass)
    {
        if (unitClass.Negated || !unitClass.Named.IsEmpty || (MayTakePairs(unitClass) && !unitClass.IsHalfOfPair) || unitClass.Ranges.Sum(range => range.Last - range.First + 1) > MostUnits)
            return null;
        return [.. unitClass.Ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)).Distinct().Select(unit => ((char)unit).ToString())];
    }

    private static bool MayTakePairs(RegexClass unitClass) =>
        unitClass.Negated || unitClass.Named.Any(named => named.Contains('\uD800')) || unitClass.Ranges.Any(range => range.First <= '\uDBFF' && range.Last >= '\uD800');

    private static GateAnalysis Concatenate(IEnumerable<GateAnalysis> items)
    {
        var whole = Empty;
        var run = new GateRun(GateNeed.MostLiterals);
        var single = new GateRun(mostTexts: 1);
        foreach (var item in items)
        {
            var need = whole.Need;
            if (item.Texts is not { Length: 1 })
            {
                // behind one more text the run is the better gate; behind several, or none, it may have been better before
                need = GateNeed.Cheaper(need, GateNeed.Cheaper(run.Need, single.Need));
                need = GateNeed.Cheaper(need, item.Need?.Behind(whole.Shortest, whole.Longest));
            }

            run.Add(item, whole.Shortest, whole.Longest);
            single.Add(item, whole.Shortest, whole.Longest);
            whole = new GateAnalysis(GateNeed.Sum(whole.Shortest, item.Shortest), GateNeed.Sum(whole.Longest, item.Longest), run.All, need);
        }

        return whole with { Need = GateNeed.Cheaper(whole.Need, GateNeed.Cheaper(run.Need, single.Need)) };
    }

    private static GateAnalysis Alternate(ImmutableArray<GateAnalysis> options)
    {
        var whole = options[0];
        foreach (var option in options.Skip(1))
        {
            ImmutableArray<string>? texts = whole.Texts is { } left && option.Texts is { } right && left.Length + right.Length <= GateNeed.MostLiterals
                ? [.. left.Union(right, StringComparer.Ordinal)]
                : null;
            var need = whole.Need is { } one && option.Need is { } other ? GateNeed.Either(one, other) : null;
            whole = new GateAnalysis(Math.Min(whole.Shortest, option.Shortest), Math.Max(whole.Longest, option.Longest), texts, need);
        }

        return whole;
    }

    private static GateAnalysis Repeat(GateAnalysis operand, int minimum, int? maximum)
    {
        var shortest = (int)Math.Min((long)operand.Shortest * minimum, GateNeed.Endless);
        var longest = maximum is { } most ? (int)Math.Min((long)operand.Longest * most, GateNeed.Endless) : operand.Longest == 0 ? 0 : GateNeed.Endless;
        if (minimum == 0)
            return new GateAnalysis(shortest, longest, maximum == 1 && operand.Texts is { } once ? [.. once.Union([""], StringComparer.Ordinal)] : null, Need: null);

        var copies = Concatenate(Enumerable.Repeat(operand, Math.Min(minimum, MostCopies)));
        return new GateAnalysis(shortest, longest, minimum == maximum && minimum <= MostCopies ? copies.Texts : null, copies.Need);
    }
}
