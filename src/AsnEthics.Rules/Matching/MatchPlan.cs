using AsnEthics.Rules.Matching.Passes;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>A rule as the matcher knows it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Patterns">The numbers of its patterns.</param>
/// <param name="Need">What a post has to hold for the rule to report anything; null where it may always report something.</param>
/// <param name="Found">The same by which of its patterns, by their index in the rule, have to be found.</param>
internal sealed record MatchRule(PlannedRule Rule, int[] Patterns, SignalNeed? Need, SignalNeed? Found);

/// <summary>
/// What is worked out of a rule set's plan before the first check: patterns and word tests numbered and shared, terms by their spelling, phrases as automata, and for each rule what a post
/// has to hold. Immutable; safe for any number of threads.
/// </summary>
internal sealed class MatchPlan
{
    private readonly bool[] _isAsked;
    private readonly bool[] _isKey;

    private MatchPlan(IReadOnlyList<MatchRule> rules, PatternFinder[] patterns, IReadOnlyList<WordTestPlan> tests, TermIndex terms, AlternativeFinder[] others, IReadOnlyList<PartSearch> parts, SimpleRules simple)
    {
        Simple = simple;
        Rules = rules;
        Patterns = patterns;
        Others = others;
        Tests = tests;
        Terms = terms;
        Facts = new WordFactsSource(Terms, parts);
        HasCasedParts = parts.Any(part => part.IsCased);
        HasDigits = Terms.HasDigits || parts.Any(part => part.HasDigits) || others.OfType<ExactFinder>().Any(exact => exact.FirstWord.Any(char.IsDigit));
        Needs = new NeedIndex([.. rules.Select(rule => rule.Need), .. rules.Select((_, rule) => simple.ComplicationOf(rule))], SignalCount);
        _isKey = new bool[SignalCount];
        foreach (var signal in rules.SelectMany(rule => rule.Need?.Key.Signals ?? []))
            _isKey[signal] = true;
        _isAsked = new bool[SignalCount];
        foreach (var signal in rules.SelectMany(rule => rule.Need?.Signals ?? []).Concat(simple.Signals))
            _isAsked[signal] = true;
        AlternativesOfTest = IndexAlternatives(patterns, tests.Count);
        SignalsOfParts = [.. parts.Select((_, part) => tests.Count + Array.FindIndex(others, other => other is PartFinder finder && finder.Part == part))];
    }

    public IReadOnlyList<MatchRule> Rules { get; }

    /// <summary>The finders of the different patterns, by their number.</summary>
    public PatternFinder[] Patterns { get; }

    public IReadOnlyList<WordTestPlan> Tests { get; }

    /// <summary>The finders that do not go by words, in the order of their signals, which follow those of the tests.</summary>
    public AlternativeFinder[] Others { get; }

    public TermIndex Terms { get; }

    public WordFactsSource Facts { get; }

    public SimpleRules Simple { get; }

    /// <summary>Whether letters inside words are looked for in their own case.</summary>
    public bool HasCasedParts { get; }

    /// <summary>Whether something may be found in numbers.</summary>
    public bool HasDigits { get; }

    /// <summary>How many signals there are: one for each of the tests, and behind them one for each of <see cref="Others"/>.</summary>
    public int SignalCount => Tests.Count + Others.Length;

    /// <summary>The rules by what their needs ask for, and behind them (<see cref="ComplicationOf"/>) by what makes them other than simple (<see cref="SimpleRules.ComplicationOf"/>).</summary>
    public NeedIndex Needs { get; }

    /// <summary>All numbers that <see cref="Needs"/> gives are below.</summary>
    public int NeedCount => 2 * Rules.Count;

    /// <summary>The number by which <see cref="Needs"/> says that a rule, by its index, is not simple.</summary>
    public int ComplicationOf(int rule) => Rules.Count + rule;

    /// <summary>Whether a number that <see cref="Needs"/> gives is a rule's.</summary>
    public bool IsRule(int need) => need < Rules.Count;

    /// <summary>For each test the alternatives of patterns that it brings up: those in the key of whose need it is.</summary>
    public (int Pattern, int Alternative)[][] AlternativesOfTest { get; }

    /// <summary>For each search inside words its signal.</summary>
    public int[] SignalsOfParts { get; }

    /// <summary>Whether the signal is in the key of a rule's need: without any such signal no rule has to be thought of.</summary>
    public bool IsKey(int signal) => _isKey[signal];

    /// <summary>Whether anything that a scan decides hangs on the signal.</summary>
    public bool IsAsked(int signal) => _isAsked[signal];

    /// <summary>Those of <see cref="Others"/> of one kind that rules need, with their signals.</summary>
    public (TFinder Finder, int Signal)[] Asked<TFinder>()
        where TFinder : AlternativeFinder
    {
        var asked = new List<(TFinder, int)>();
        for (var other = 0; other < Others.Length; other++)
        {
            if (Others[other] is TFinder finder && _isAsked[Tests.Count + other])
                asked.Add((finder, Tests.Count + other));
        }

        return [.. asked];
    }

    public static MatchPlan Of(RuleSetPlan plan) => new Builder().Build(plan);

    private static (int Pattern, int Alternative)[][] IndexAlternatives(PatternFinder[] patterns, int tests)
    {
        var index = new List<(int, int)>?[tests];
        for (var pattern = 0; pattern < patterns.Length; pattern++)
        {
            for (var alternative = 0; alternative < patterns[pattern].Alternatives.Count; alternative++)
            {
                foreach (var test in patterns[pattern].Alternatives[alternative].Need?.Key.Signals ?? [])
                    (index[test] ??= []).Add((pattern, alternative));
            }
        }

        return [.. index.Select(ofTest => ofTest is null ? Array.Empty<(int, int)>() : [.. ofTest])];
    }

    /// <summary>Runs the passes in their order.</summary>
    private sealed class Builder
    {
        /// <summary>With fewer, as one rule by itself has, there is nothing to gain.</summary>
        private const int TestsWorthAThread = 32;

        private readonly PatternInterning _patterns = new();
        private readonly TestInterning _tests;
        private readonly SequenceCompiler _sequences;
        private readonly List<AlternativeFinder> _others = [];
        private readonly List<PartSearch> _parts = [];

        public Builder()
        {
            _tests = new TestInterning();
            _sequences = new SequenceCompiler(_tests);
        }

        public MatchPlan Build(RuleSetPlan plan)
        {
            var patternsOfRules = plan.Rules.Select(_patterns.Add).ToList();
            var alternatives = _patterns.Patterns.Select(Prepare).ToList();

            // the numbers of all tests are known from here on; their index is worked out beside what the rules need
            var terms = _tests.Tests.Count < TestsWorthAThread ? Task.FromResult(new TermIndex(_tests.Tests)) : OnItsOwnThread(() => new TermIndex(_tests.Tests));
            var frequency = new TestFrequency(_tests.Tests);
            var sequenceNeeds = new SequenceNeeds(_tests, frequency);
            var sought = alternatives.ConvertAll(ofPattern => ofPattern.ConvertAll(alternative => (Alternative: alternative, Need: NeedOf(alternative, sequenceNeeds, frequency))));
            var needs = sought.ConvertAll(ofPattern => SignalNeed.Any(ofPattern.Select(alternative => alternative.Need)));
            var rules = plan.Rules.Select((rule, index) => new MatchRule(
                rule,
                patternsOfRules[index],
                RuleNeeds.Of(rule, pattern => needs[patternsOfRules[index][pattern]]),
                RuleNeeds.Of(rule, pattern => SignalNeed.AnyOf(new SignalSet([pattern], needs[patternsOfRules[index][pattern]]?.Key.Frequency ?? int.MaxValue))))).ToList();
            var finders = sought.Select(ofPattern => new PatternFinder([.. ofPattern.Select(found => new SoughtAlternative(found.Alternative.Finder, found.Alternative.Other >= 0 ? null : found.Need))])).ToArray();
            var words = sought.ConvertAll(ofPattern => new PatternWords(
                [.. ofPattern.Where(found => found.Alternative.Test >= 0).Select(found => (found.Alternative.Test, found.Alternative.Weight))],
                SignalNeed.Any(ofPattern.Where(found => found.Alternative.Test < 0).Select(found => found.Need))));
            var simple = new SimpleRules(rules, pattern => words[pattern]);
            return new MatchPlan(rules, finders, _tests.Tests, terms.GetAwaiter().GetResult(), [.. _others], _parts, simple);
        }

        /// <summary>Not on one of the pool's: a server under load has none to spare for seconds, and what waits here may be what its requests wait for.</summary>
        private static Task<T> OnItsOwnThread<T>(Func<T> work) =>
            Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);

        private List<Prepared> Prepare(PlannedPattern pattern)
        {
            var prepared = _tests.AddSingleWords(pattern).ConvertAll(single => new Prepared(new WordsFinder(single.Test, single.Weight), single.Test, null, Other: -1, single.Weight));
            foreach (var alternative in pattern.Alternatives)
            {
                if (alternative is SequenceAlternative sequence)
                {
                    if (TestInterning.SingleWord(sequence) is null)
                        prepared.Add(new Prepared(new SequenceFinder(sequence, _sequences), Test: -1, sequence, Other: -1));
                    continue;
                }

                _others.Add(FinderOf(alternative));
                prepared.Add(new Prepared(_others[_others.Count - 1], Test: -1, null, Other: _others.Count - 1));
            }

            return prepared;
        }

        private AlternativeFinder FinderOf(PlannedAlternative alternative)
        {
            switch (alternative)
            {
                case PartAlternative part:
                    _parts.Add(new PartSearch(_parts.Count, part));
                    return new PartFinder(_parts.Count - 1, part.Weight);
                case ExactAlternative exact:
                    return new ExactFinder(exact);
                case HashtagAlternative hashtag:
                    return new HashtagFinder(hashtag);
                case DomainAlternative domain:
                    return new DomainFinder(domain);
                case EmojiAlternative emoji:
                    return new EmojiFinder(emoji);
                case RegexAlternative regex:
                    return new RegexFinder(regex);
                case ShapeAlternative shape:
                    return new ShapeFinder(shape);
                default:
                    throw new ArgumentException(alternative.GetType().Name, nameof(alternative));
            }
        }

        private SignalNeed? NeedOf(Prepared alternative, SequenceNeeds sequenceNeeds, TestFrequency frequency)
        {
            if (alternative.Sequence is { } sequence)
                return sequenceNeeds.Of(sequence.Elements);
            return SignalNeed.AnyOf(alternative.Other >= 0 ? new SignalSet([_tests.Tests.Count + alternative.Other], 1) : new SignalSet([alternative.Test], frequency.Of(alternative.Test)));
        }

        private readonly record struct Prepared(AlternativeFinder Finder, int Test, SequenceAlternative? Sequence, int Other, int Weight = 0);
    }
}
