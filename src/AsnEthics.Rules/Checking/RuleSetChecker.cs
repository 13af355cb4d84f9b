using System.Collections.Immutable;
using System.Globalization;
using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Matching.Scanning;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>Checks posts against a plan. Prepared once; immutable and safe for any number of threads.</summary>
internal sealed class RuleSetChecker
{
    [ThreadStatic]
    private static ScanNotes? _notes;

    private readonly RuleSetPlan _plan;
    private readonly MatchPlan _match;
    private readonly FindingRule[] _findingRules;
    private readonly PostScanner? _scanner;
    private readonly SimpleFindings _simple;
    private readonly CheckStatePool _states;
    private readonly CheckResult _nothing;
    private readonly ConditionEvaluator _withoutFacts;

    public RuleSetChecker(RuleSetPlan plan)
    {
        _plan = plan;
        _match = MatchPlan.Of(plan);
        _findingRules = [.. plan.Rules.Select(FindingWriter.SharedOf)];

        // a rule that may report something in a post without any of its words wants every post read
        _scanner = _match.Rules.Any(rule => rule.Need is null) ? null : new PostScanner(_match);
        _simple = new SimpleFindings(plan, _match.Simple, _findingRules);
        _states = new CheckStatePool(_match);
        _nothing = new CheckResult([], [], plan.Digest);
        _withoutFacts = new ConditionEvaluator(KnownFacts.Of(plan.Facts, given: null));
    }

    /// <inheritdoc cref="IRuleChecker.Check(string, PostFacts?, CheckOptions?)"/>
    public CheckResult Check(string text, PostFacts? facts = null, CheckOptions? options = null)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return Check(text.AsSpan(), text, facts, options);
    }

    /// <inheritdoc cref="IRuleChecker.Check(ReadOnlySpan{char}, PostFacts?, CheckOptions?)"/>
    public CheckResult Check(ReadOnlySpan<char> text, PostFacts? facts = null, CheckOptions? options = null) => Check(text, whole: null, facts, options);

    /// <summary>Whether <see cref="Check(string, PostFacts?, CheckOptions?)"/> would give a finding; ends at the first.</summary>
    public bool HasFindings(ReadOnlySpan<char> text, string? whole, PostFacts? facts, CheckOptions? options)
    {
        EnsureAllowed(text, facts);
        if (_scanner is not null)
        {
            switch (Scan(text, whole))
            {
                case ScanOutcome.Nothing:
                    return false;
                case ScanOutcome.Words when _notes!.Open.AreHitsKnown || IsSettled(text, ref whole):
                    return _simple.HasAny(_notes!, EvaluatorOf(facts));
            }
        }

        return !Run(whole ?? text.ToString(), facts, options, traces: null, firstOnly: true, HintsOfScan()).Findings.IsEmpty;
    }

    /// <summary>The result of <see cref="Check(string, PostFacts?, CheckOptions?)"/> with the reasons.</summary>
    public Explanation Explain(string text, PostFacts? facts = null, CheckOptions? options = null)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));

        EnsureAllowed(text.AsSpan(), facts);
        var traces = ImmutableArray.CreateBuilder<RuleTrace>();
        var result = Run(text, facts, options, traces, firstOnly: false, PostHints.None);
        return new Explanation(result, traces.ToImmutable());
    }

    /// <param name="text">The post.</param>
    /// <param name="whole">The post as a string where it is one.</param>
    /// <param name="facts">As for the public method.</param>
    /// <param name="options">As for the public method.</param>
    private CheckResult Check(ReadOnlySpan<char> text, string? whole, PostFacts? facts, CheckOptions? options)
    {
        EnsureAllowed(text, facts);
        if (_scanner is not null)
        {
            switch (Scan(text, whole))
            {
                case ScanOutcome.Nothing:
                    return _nothing;
                case ScanOutcome.Words when IsSettled(text, ref whole):
                    return _simple.Of(_notes!, whole ?? text.ToString(), EvaluatorOf(facts), options ?? CheckOptions.Default) ?? _nothing;
            }
        }

        return Run(whole ?? text.ToString(), facts, options, traces: null, firstOnly: false, HintsOfScan());
    }

    private ScanOutcome Scan(ReadOnlySpan<char> text, string? whole)
    {
        if (_notes is not { IsLarge: false } notes)
            _notes = notes = new ScanNotes();
        return _scanner!.Scan(text, whole, notes);
    }

    /// <summary>Whether it is known which of the hits of the scan there are, and in which sentences where rules flag these.</summary>
    private bool IsSettled(ReadOnlySpan<char> text, ref string? whole)
    {
        var open = _notes!.Open;
        return open.IsEmpty || open.Settle(_notes, whole ??= text.ToString());
    }

    /// <summary>What the scan of the same post has seen on this thread.</summary>
    private PostHints HintsOfScan() => _scanner is null ? PostHints.None : _notes!.Hints;

    private ConditionEvaluator EvaluatorOf(PostFacts? facts) => facts is null ? _withoutFacts : new ConditionEvaluator(KnownFacts.Of(_plan.Facts, facts));

    private void EnsureAllowed(ReadOnlySpan<char> text, PostFacts? facts)
    {
        if (text.Length > _plan.MaxTextLength)
            throw new ArgumentException(string.Format(CultureInfo.InvariantCulture, "The text is {0} UTF-16 units long; at most {1} are allowed.", text.Length, _plan.MaxTextLength), nameof(text));
        if (facts is not null)
            KnownFacts.EnsureAllowed(_plan.Facts, facts);
    }

    private CheckResult Run(string text, PostFacts? facts, CheckOptions? options, ImmutableArray<RuleTrace>.Builder? traces, bool firstOnly, PostHints hints)
    {
        var state = _states.Rent();
        try
        {
            return Run(state, text, facts, options, traces, firstOnly, hints);
        }
        finally
        {
            _states.Return(state);
        }
    }

    private CheckResult Run(CheckState state, string text, PostFacts? facts, CheckOptions? options, ImmutableArray<RuleTrace>.Builder? traces, bool firstOnly, PostHints hints)
    {
        options ??= CheckOptions.Default;
        var day = (options.Date ?? DateTime.Today).Date;
        var evaluator = EvaluatorOf(facts);
        var hits = state.Hits;
        hits.Read(text, hints);

        FindingWriter? writer = null;
        var results = new ResultBuilder(_plan);
        var count = traces is null ? hits.Rules.Count : _match.Rules.Count;
        for (var place = 0; place < count; place++)
        {
            // the reasons are asked of every rule
            var index = traces is null ? hits.Rules[place] : place;
            var matched = _match.Rules[index];
            var rule = matched.Rule;
            if (!rule.RunsOn(day) || (traces is null && !hits.MayReport(matched)))
                continue;

            var tracer = traces is null ? null : new ConditionTracer(rule, _plan.Facts, evaluator);
            var answer = state.Rules.Run(matched, hits, evaluator, tracer);
            foreach (var result in answer.Results)
            {
                writer ??= new FindingWriter(text, CheckLanguage.Of(options.Language ?? _plan.Language), day);
                results.Add(writer.Write(rule, _findingRules[index], result));
            }

            if (firstOnly && results.HasFindings)
                break;
            results.AddUndecided(rule, answer.MissingFacts);
            if (traces is not null && RuleTraceWriter.Write(rule, answer) is { } trace)
                traces.Add(trace);
        }

        return results.Build() ?? _nothing;
    }
}
