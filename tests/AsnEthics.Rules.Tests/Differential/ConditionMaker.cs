using System.Collections.Immutable;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>Makes conditions over the patterns of a rule and the facts of a <see cref="RuleSetDraft"/>.</summary>
internal sealed class ConditionMaker(Dice dice, ImmutableArray<string> patterns)
{
    private static readonly string[] Comparisons = ["<", "<=", ">", ">=", "=", "!="];

    private static readonly string[] Facts =
        ["tautan", "akun is \"resmi\"", "akun in (\"pribadi\", \"RESMI\")", "pengikut > 500", "pengikut <= 10", "pengikut != 0", "unit is \"Biro SDM\"", "unit in (\"biro\", \"dinas\")"];

    /// <summary>A condition that some pattern has a part in.</summary>
    public ConditionDraft Make() => dice.Percent(45) ? Positive() : Compound(depth: 2);

    private ConditionDraft Compound(int depth)
    {
        ImmutableArray<ConditionDraft> parts = [Positive(), .. Enumerable.Range(0, 1 + dice.Roll(2)).Select(_ => Part(depth - 1))];
        return new JoinDraft(dice.Percent(55) ? "or" : "and", parts);
    }

    private ConditionDraft Part(int depth)
    {
        if (depth > 0 && dice.Percent(25))
            return Compound(depth);
        if (dice.Percent(18))
            return new NotDraft(dice.Percent(60) ? Fact() : depth > 0 ? Compound(depth) : Positive());
        return dice.Percent(35) ? Fact() : Positive();
    }

    private AtomDraft Fact() => new(dice.Pick(Facts));

    private AtomDraft Positive() => new(dice.Roll(100) switch
    {
        < 50 => dice.Pick(patterns),
        < 70 when patterns.Length > 1 => Near(),
        < 70 => $"{dice.Pick(patterns)} near {dice.Pick(patterns)} within {dice.Roll(6)} words",
        < 82 => Of(),
        < 91 => $"count({dice.Pick(patterns)}) {(dice.Percent(70) ? ">=" : dice.Pick(Comparisons))} {dice.Roll(4)}",
        _ => $"score{Names(dice.Some(patterns, 3))} {(dice.Percent(70) ? ">=" : dice.Pick(Comparisons))} {dice.Roll(6)}",
    });

    private string Near()
    {
        var (left, right) = (Side(), Side());
        return $"{left} {(dice.Percent(50) ? "near" : "before")} {right} within {dice.Roll(8)} words";
    }

    private string Side()
    {
        var some = dice.Some(patterns, dice.Percent(75) ? 1 : 2);
        return some.Count == 1 ? some[0] : $"({string.Join(" or ", some)})";
    }

    private string Of()
    {
        var some = dice.Some(patterns, 4);
        return (dice.Roll(5) switch { 0 => "all", 1 => "none", 2 => (1 + dice.Roll(some.Count)).ToString(System.Globalization.CultureInfo.InvariantCulture), _ => "any" }) + " of " + Names(some);
    }

    private static string Names(IEnumerable<string> names) => $"({string.Join(", ", names)})";
}
