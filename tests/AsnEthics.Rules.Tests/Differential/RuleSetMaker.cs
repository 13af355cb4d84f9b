using System.Collections.Immutable;
using System.Globalization;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>Makes rule sets that compile. Equal seeds make equal ones.</summary>
internal sealed class RuleSetMaker
{
    private const int MostRules = 4;
    private const int MostPatterns = 4;
    private const int MostExceptions = 2;
    private const int LongestWindow = 12;

    private readonly Dice _dice;
    private readonly Vocabulary _words;

    private RuleSetMaker(Dice dice) => (_dice, _words) = (dice, Vocabulary.Choose(dice));

    /// <summary>The days on which posts are checked, and on which rules begin and end.</summary>
    public static ImmutableArray<DateTime> Days { get; } = [.. Enumerable.Range(8, 5).Select(day => new DateTime(2026, 3, day))];

    public static RuleSetDraft Make(Dice dice) => new RuleSetMaker(dice).Make();

    private RuleSetDraft Make()
    {
        var plain = new PatternMaker(_dice, _words, []);
        ImmutableArray<ListDraft> lists = [.. Enumerable.Range(1, _dice.Roll(3)).Select(number => new ListDraft($"@daftar{number}", [.. Enumerable.Range(0, 1 + _dice.Roll(2)).Select(_ => plain.Alternative())]))];
        var patterns = new PatternMaker(_dice, _words, lists);
        return new RuleSetDraft(lists, [.. Enumerable.Range(1, 1 + _dice.Roll(MostRules)).Select(number => Rule(number, patterns))]);
    }

    private RuleDraft Rule(int number, PatternMaker maker)
    {
        ImmutableArray<PatternDraft> patterns = [.. Enumerable.Range(1, 1 + _dice.Roll(MostPatterns)).Select(index => maker.Pattern("p" + index.ToString(CultureInfo.InvariantCulture)))];
        ImmutableArray<string> names = [.. patterns.Select(pattern => pattern.Name)];
        var conditions = new ConditionMaker(_dice, names);
        return new RuleDraft(
            $"ACAK-0{number}",
            Meta(),
            patterns,
            Scope(),
            conditions.Make(),
            [.. Enumerable.Range(0, _dice.Percent(55) ? 0 : 1 + _dice.Roll(MostExceptions)).Select(_ => Exception(names, conditions, maker))]);
    }

    private string Meta()
    {
        var status = _dice.Roll(20) switch { 0 => "   status retired", 1 or 2 => "   status test", _ => "" };
        var days = _dice.Roll(10) switch { 0 => $"   since {Day()}", 1 => $"   until {Day()}", _ => "" };
        return $"severity {_dice.Pick(["info", "low", "medium", "high", "critical"])}{status}{days}";
    }

    private string Day() => _dice.Pick(Days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Scope() => _dice.Roll(10) switch
    {
        < 5 => "sentence",
        < 7 => "post",
        _ => $"window {1 + _dice.Roll(LongestWindow)} words",
    };

    private ExceptionDraft Exception(ImmutableArray<string> names, ConditionMaker conditions, PatternMaker maker)
    {
        if (_dice.Percent(30))
            return new SkipDraft(_dice.Percent(60) ? "sentence" : "post", conditions.Make());

        var targets = _dice.Percent(40) ? "hit" : string.Join(", ", _dice.Some(names, 2));
        var (guardName, guard) = _dice.Percent(40) ? (_dice.Pick(names), (AlternativeDraft?)null) : (null, maker.Alternative());
        return _dice.Percent(45)
            ? new IgnoreDraft(targets, "inside", guardName, guard, "")
            : new IgnoreDraft(targets, "when", guardName, guard, $"within {_dice.Roll(5)} words {_dice.Pick(["before", "after", "around"])}");
    }
}
