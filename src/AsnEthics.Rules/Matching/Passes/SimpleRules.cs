using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>Where a test stands in simple rules.</summary>
internal readonly record struct SimpleUse(int Rule, int Pattern, int Weight);

/// <summary>What the words of a pattern are to <see cref="SimpleRules"/>.</summary>
/// <param name="Words">The tests of the alternatives that are one word, with their weights.</param>
/// <param name="Others">What a post has to hold for any other alternative; null where that may be found anywhere.</param>
internal readonly record struct PatternWords(IReadOnlyList<(int Test, int Weight)> Words, SignalNeed? Others);

/// <summary>What of a simple rule hangs on facts.</summary>
/// <param name="Conditions">What has to hold beside the pattern.</param>
/// <param name="Skips">Where one of these holds, nothing is reported.</param>
internal sealed record FactsOfRule(ImmutableArray<PlannedCondition> Conditions, ImmutableArray<PlannedCondition> Skips);

/// <summary>
/// Last pass: simple rules flag a post, or a sentence, when one of their patterns is found, and perhaps some facts are known. Where a post holds nothing but words of theirs, no other alternative of the patterns and nothing
/// that an exception asks for, their findings follow from the words alone, without the post being read. Most rules are of this kind, and most posts with findings.
/// </summary>
internal sealed class SimpleRules
{
    private readonly IReadOnlyList<MatchRule> _rules;
    private readonly Dictionary<int, List<SimpleUse>> _uses = [];
    private readonly HashSet<int> _ofOthers = [];

    /// <summary>For each rule that is simple where this need is not met the need; null for the others.</summary>
    private readonly SignalNeed?[] _complications;

    /// <summary>The signals of which one meets that need by itself.</summary>
    private readonly BitLists _complicatingSignals;
    private readonly FactsOfRule?[] _facts;
    private readonly WordGuard[][] _guards;

    /// <param name="rules">The rules.</param>
    /// <param name="wordsOf">For a pattern, by its number, its words.</param>
    public SimpleRules(IReadOnlyList<MatchRule> rules, Func<int, PatternWords> wordsOf)
    {
        _rules = rules;
        _complications = [.. rules.Select(rule => ComplicationsOf(rule, wordsOf))];
        _complicatingSignals = new BitLists(_complications.Select(need => need is null ? [] : PartsOf(need).Where(part => part.Parts.IsEmpty).SelectMany(part => part.Key.Signals)));
        _facts = [.. rules.Select((rule, index) => _complications[index] is null ? null : FactsOf(rule.Rule))];
        _guards = [.. rules.Select((rule, index) => _complications[index] is null ? [] : GuardsOf(rule, wordsOf))];
        for (var index = 0; index < rules.Count; index++)
        {
            if (_complications[index] is not null)
                AddUses(index, rules[index], wordsOf);
            if (!IsAlwaysSimple(index) && rules[index].Need is { } need)
                _ofOthers.UnionWith(need.Key.Signals);
        }
    }

    /// <summary>The signals on which it hangs whether rules are simple.</summary>
    public IEnumerable<int> Signals => _complications.SelectMany(need => need?.Signals ?? []).Concat(_guards.SelectMany(guards => guards.SelectMany(guard => guard.Tests)));

    /// <summary>Where a test stands in simple rules; empty where in none.</summary>
    public IReadOnlyList<SimpleUse> UsesOf(int test) => _uses.TryGetValue(test, out var uses) ? uses : [];

    /// <summary>Whether rules that are not always simple are to be thought of where the signal is met.</summary>
    public bool IsOfOthers(int signal) => _ofOthers.Contains(signal);

    /// <summary>Whether there are posts in which a rule, by its index, is simple.</summary>
    public bool MayBeSimple(int rule) => _complications[rule] is not null;

    /// <summary>Of a rule that may be simple, by its index, what a post has to hold so that it is not, but for signals of which one suffices; null where only these may do that.</summary>
    public SignalNeed? ComplicationOf(int rule) => _complications[rule] is { } need && PartsOf(need).Where(part => !part.Parts.IsEmpty).ToList() is { Count: > 0 } parts ? SignalNeed.Any(parts) : null;

    /// <summary>Whether one of a post's signals suffices so that a rule, by its index, is not simple.</summary>
    public bool IsComplicatedBy(SignalBits signals, int rule) => signals.Overlap(_complicatingSignals, rule);

    /// <summary>Whether a rule flags sentences: then words in several of them are several findings.</summary>
    public bool LooksAtSentences(int rule) => _rules[rule].Rule.Scope.Kind == ScopeKind.Sentence;

    /// <summary>The exceptions of a simple rule, by its index, that hang on words near its hits.</summary>
    public WordGuard[] GuardsOf(int rule) => _guards[rule];

    /// <summary>What of a simple rule, by its index, hangs on facts; null where nothing does.</summary>
    public FactsOfRule? FactsOf(int rule) => _facts[rule];

    /// <summary>The patterns of which one suffices for the condition, but for facts that it may ask beside them; empty where it is of another kind.</summary>
    public static ImmutableArray<int> SufficientPatterns(PlannedCondition condition)
    {
        if (condition is not AndCondition and)
            return PatternsOf(condition);
        return and.Operands.Where(operand => !AsksOnlyFacts(operand)).ToList() is [var only] ? PatternsOf(only) : [];
    }

    private static ImmutableArray<int> PatternsOf(PlannedCondition condition) => condition switch
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

    /// <summary>The needs of which one suffices to meet one.</summary>
    private static ImmutableArray<SignalNeed> PartsOf(SignalNeed need) => need.Fewest == 1 && !need.Parts.IsEmpty ? need.Parts : [need];

    private bool IsAlwaysSimple(int rule) => _complications[rule] is { } need && !need.Signals.Any() && _guards[rule].Length == 0 && !LooksAtSentences(rule);

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
            .. planned.Ignores.Select(ignore => ignore is IgnoreNear ? wordsOf(rule.Patterns[ignore.Guard]).Others : NeedOf(ignore.Guard)),
            .. planned.Skips.Where(skip => !AsksOnlyFacts(skip.Condition)).Select(skip => RuleNeeds.Of(planned, skip.Condition, NeedOf)),
        ]);
    }

    /// <summary>Of guards that are more than words the others are complications.</summary>
    private static WordGuard[] GuardsOf(MatchRule rule, Func<int, PatternWords> wordsOf)
    {
        var guards = new List<WordGuard>();
        foreach (var ignore in rule.Rule.Ignores.OfType<IgnoreNear>())
        {
            int[] tests = [.. wordsOf(rule.Patterns[ignore.Guard]).Words.Select(word => word.Test).Distinct().OrderBy(test => test)];
            if (tests.Length > 0)
                guards.Add(new WordGuard(tests, ignore.Targets, ignore.Words, ignore.Side));
        }

        return [.. guards];
    }

    private static FactsOfRule? FactsOf(PlannedRule rule)
    {
        ImmutableArray<PlannedCondition> conditions = rule.Condition is AndCondition and ? [.. and.Operands.Where(AsksOnlyFacts)] : [];
        ImmutableArray<PlannedCondition> skips = [.. rule.Skips.Select(skip => skip.Condition).Where(AsksOnlyFacts)];
        return conditions.IsEmpty && skips.IsEmpty ? null : new FactsOfRule(conditions, skips);
    }

    private static bool AsksOnlyFacts(PlannedCondition condition) => condition switch
    {
        FactYesCondition or FactInCondition or FactNumberCondition => true,
        NotCondition not => AsksOnlyFacts(not.Operand),
        AndCondition and => and.Operands.All(AsksOnlyFacts),
        OrCondition or => or.Operands.All(AsksOnlyFacts),
        _ => false,
    };
}
