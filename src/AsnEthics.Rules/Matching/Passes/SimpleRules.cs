using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>Where a test stands in simple rules.</summary>
internal readonly record struct SimpleUse(int Rule, int Pattern, int Weight);

/// <summary>What the words of a pattern are to <see cref="SimpleRules"/>.</summary>
/// <param name="Words">The tests of the alternatives that are one word, with their weights.</param>
/// <param name="Others">What a post has to hold for any other alternative; null where that may be found anywhere.</param>
internal readonly record struct PatternWords(IReadOnlyList<(int Test, int Weight)> Words, SignalNeed? Others);

/// <summary>
/// Last pass: simple rules flag a post, or a sentence, when one of their patterns is found. Where a post holds nothing but words of theirs, no other alternative of the patterns and nothing that an exception asks for, their
/// findings follow from the words alone, without the post being read. Most rules are of this kind, and most posts with findings.
/// </summary>
internal sealed class SimpleRules
{
    private readonly IReadOnlyList<MatchRule> _rules;
    private readonly Dictionary<int, List<SimpleUse>> _uses = [];
    private readonly HashSet<int> _ofOthers = [];

    /// <summary>For each rule that is simple where this need is not met the need; null for the others.</summary>
    private readonly SignalNeed?[] _complications;

    /// <param name="rules">The rules.</param>
    /// <param name="wordsOf">For a pattern, by its number, its words.</param>
    public SimpleRules(IReadOnlyList<MatchRule> rules, Func<int, PatternWords> wordsOf)
    {
        _rules = rules;
        _complications = [.. rules.Select(rule => ComplicationsOf(rule, wordsOf))];
        for (var index = 0; index < rules.Count; index++)
        {
            if (_complications[index] is not null)
                AddUses(index, rules[index], wordsOf);
            if (!IsAlwaysSimple(index) && rules[index].Need is { } need)
                _ofOthers.UnionWith(need.Key.Signals);
        }
    }

    /// <summary>The signals on which it hangs whether rules are simple.</summary>
    public IEnumerable<int> Signals => _complications.SelectMany(need => need?.Signals ?? []);

    /// <summary>Where a test stands in simple rules; empty where in none.</summary>
    public IReadOnlyList<SimpleUse> UsesOf(int test) => _uses.TryGetValue(test, out var uses) ? uses : [];

    /// <summary>Whether rules that are not always simple are to be thought of where the signal is met.</summary>
    public bool IsOfOthers(int signal) => _ofOthers.Contains(signal);

    /// <summary>Whether a rule, by its index, is simple in a post that holds these signals and no others.</summary>
    public bool IsSimple(int rule, NumberSet signals) => _complications[rule] is { } need && !need.IsMet(signals);

    /// <summary>Whether a rule flags sentences: then words in several of them are several findings.</summary>
    public bool LooksAtSentences(int rule) => _rules[rule].Rule.Scope.Kind == ScopeKind.Sentence;

    /// <summary>The patterns of which one suffices for the condition; empty where it is of another kind.</summary>
    public static ImmutableArray<int> SufficientPatterns(PlannedCondition condition) => condition switch
    {
        FoundCondition found => [found.Pattern],
        OfCondition { Comparison: Comparison.GreaterOrEqual, Number: 1 } of => of.Patterns,
        OrCondition any when any.Operands.All(operand => operand is FoundCondition) => [.. any.Operands.Select(operand => ((FoundCondition)operand).Pattern)],
        _ => [],
    };

    private void AddUses(int index, MatchRule rule, Func<int, PatternWords> wordsOf)
    {
        foreach (var pattern in SufficientPatterns(rule.Rule.Condition).Distinct())
        {
            foreach (var (test, weight) in wordsOf(rule.Patterns[pattern]).Words)
            {
                if (!_uses.TryGetValue(test, out var uses))
                    _uses.Add(test, uses = []);
                uses.Add(new SimpleUse(index, pattern, weight));
            }
        }
    }

    private bool IsAlwaysSimple(int rule) => _complications[rule] is { } need && !need.Signals.Any() && !LooksAtSentences(rule);

    private static SignalNeed? ComplicationsOf(MatchRule rule, Func<int, PatternWords> wordsOf)
    {
        var planned = rule.Rule;
        var patterns = SufficientPatterns(planned.Condition);
        if (patterns.IsEmpty || planned.Scope.Kind == ScopeKind.Window || planned.Since is not null || planned.Until is not null || planned.DisabledUntil is not null || planned.Status == RuleStatus.Retired)
            return null;

        SignalNeed? NeedOf(int pattern)
        {
            var (words, others) = wordsOf(rule.Patterns[pattern]);
            return SignalNeed.Any([others, .. words.Select(word => SignalNeed.AnyOf(new SignalSet([word.Test], 1)))]);
        }

        return SignalNeed.Any(
        [
            .. patterns.Select(pattern => wordsOf(rule.Patterns[pattern]).Others),
            .. planned.Ignores.Select(ignore => NeedOf(ignore.Guard)),
            .. planned.Skips.Select(skip => RuleNeeds.Of(planned, skip.Condition, NeedOf)),
        ]);
    }
}
