using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>Where a test stands in simple rules.</summary>
internal readonly record struct SimpleUse(int Rule, int Pattern, int Weight);

/// <summary>
/// Last pass: simple rules flag a post when one of their patterns is found, without exceptions, dates and scopes, and their patterns are words; their findings follow from the words alone, without the
/// post being read. Most rules of long word lists are of this kind.
/// </summary>
internal sealed class SimpleRules
{
    private readonly Dictionary<int, List<SimpleUse>> _uses = [];
    private readonly HashSet<int> _ofOthers = [];
    private readonly bool[] _isSimple;

    /// <param name="rules">The rules.</param>
    /// <param name="testsOf">For a pattern, by its number, its tests with their weights; null where it has anything but single words.</param>
    public SimpleRules(IReadOnlyList<MatchRule> rules, Func<int, IReadOnlyList<(int Test, int Weight)>?> testsOf)
    {
        _isSimple = [.. rules.Select(rule => IsSimple(rule, testsOf))];
        for (var index = 0; index < rules.Count; index++)
        {
            if (_isSimple[index])
                AddUses(index, rules[index], testsOf);
            else if (rules[index].Need is { } need)
                _ofOthers.UnionWith(need.Key.Signals);
        }
    }

    /// <summary>Whether a rule, by its index, is simple.</summary>
    public bool IsSimple(int rule) => _isSimple[rule];

    /// <summary>Where a test stands in simple rules; empty where in none.</summary>
    public IReadOnlyList<SimpleUse> UsesOf(int test) => _uses.TryGetValue(test, out var uses) ? uses : [];

    /// <summary>Whether rules that are not simple are to be thought of where the signal is met.</summary>
    public bool IsOfOthers(int signal) => _ofOthers.Contains(signal);

    /// <summary>The patterns of which one suffices for the condition; empty where it is of another kind.</summary>
    public static ImmutableArray<int> SufficientPatterns(PlannedCondition condition) => condition switch
    {
        FoundCondition found => [found.Pattern],
        OfCondition { Comparison: Comparison.GreaterOrEqual, Number: 1 } of => of.Patterns,
        OrCondition any when any.Operands.All(operand => operand is FoundCondition) => [.. any.Operands.Select(operand => ((FoundCondition)operand).Pattern)],
        _ => [],
    };

    private void AddUses(int index, MatchRule rule, Func<int, IReadOnlyList<(int Test, int Weight)>?> testsOf)
    {
        foreach (var pattern in SufficientPatterns(rule.Rule.Condition).Distinct())
        {
            foreach (var (test, weight) in testsOf(rule.Patterns[pattern])!)
            {
                if (!_uses.TryGetValue(test, out var uses))
                    _uses.Add(test, uses = []);
                uses.Add(new SimpleUse(index, pattern, weight));
            }
        }
    }

    private static bool IsSimple(MatchRule rule, Func<int, IReadOnlyList<(int Test, int Weight)>?> testsOf)
    {
        var planned = rule.Rule;
        var patterns = SufficientPatterns(planned.Condition);
        return planned.Scope.Kind == ScopeKind.Post && planned.Ignores.IsEmpty && planned.Skips.IsEmpty
            && planned.Since is null && planned.Until is null && planned.DisabledUntil is null && planned.Status != RuleStatus.Retired
            && !patterns.IsEmpty && patterns.All(pattern => testsOf(rule.Patterns[pattern]) is not null);
    }
}
