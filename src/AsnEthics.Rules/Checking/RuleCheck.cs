using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>
/// One rule on one post: exceptions drop hits, <c>skip</c> takes sentences or the post away, then the condition is looked at in its scope. Belongs to one check at a time and is used for one rule after the other.
/// </summary>
internal sealed class RuleCheck
{
    private const int MostKept = 4096;

    private readonly RuleHits _hits = new();
    private readonly RuleAnswer _answer;
    private readonly EvidenceMarks _evidence = new();
    private readonly SkippedSentences _skipped = new();
    private readonly List<int> _places = [];

    /// <summary>The facts that a skip of the whole post would have needed.</summary>
    private readonly NumberSet _openPostSkips = new();

    /// <summary>The facts that skips of sentences would have needed.</summary>
    private readonly List<(int Sentence, int Fact)> _openSentenceSkips = [];
    private readonly NumberSet _missingOfSkip = new();

    // what the rule at hand is asked of
    private PlannedRule _rule = null!;
    private PostText _post = null!;
    private ConditionEvaluator _evaluator = null!;
    private ConditionTracer? _tracer;
    private bool _hasEvidence;

    public RuleCheck() => _answer = new RuleAnswer(_hits);

    /// <summary>Whether a long post has left more memory here than is worth keeping.</summary>
    public bool IsLarge => _places.Capacity > MostKept || _openSentenceSkips.Capacity > MostKept || _skipped.IsLarge || _evidence.IsLarge;

    /// <summary>Asks a rule; its answer holds until the next one is asked.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="hits">Those of its patterns in the post.</param>
    /// <param name="evaluator">Knows the facts.</param>
    /// <param name="tracer">Given where the answer shall hold the places that were looked at.</param>
    public RuleAnswer Run(MatchRule rule, PostHits hits, ConditionEvaluator evaluator, ConditionTracer? tracer)
    {
        (_rule, _post, _evaluator, _tracer) = (rule.Rule, hits.Post.Post, evaluator, tracer);
        hits.Find(rule, _hits);
        if (tracer is not null)
            _hits.KeepReasons();
        Clear();
        foreach (var ignore in _rule.Ignores)
            Apply(ignore);
        Run();
        return _answer;
    }

    private void Clear()
    {
        var facts = _evaluator.Facts.Count;
        _answer.Clear(facts);
        _openPostSkips.Clear(facts);
        _openSentenceSkips.Clear();
        _skipped.Clear();
        _hasEvidence = false;
    }

    private void Apply(PlannedIgnore ignore)
    {
        if (_hits.All(ignore.Guard).IsEmpty)
            return;
        foreach (var target in ignore.Targets)
            _hits.Drop(target, new IgnoreGuards(ignore, _hits));
    }

    private void Run()
    {
        var whole = HitScope.Post(_hits);
        foreach (var skip in _rule.Skips)
        {
            if (!skip.WholePost)
                continue;
            var holds = _evaluator.Evaluate(skip.Condition, whole);
            if (holds == true)
            {
                Trace(_rule.Condition, whole, PostRange, skip.Text);
                return;
            }

            if (holds is null)
                _evaluator.CollectMissing(skip.Condition, whole, _openPostSkips);
        }

        SkipSentences();
        switch (_rule.Scope.Kind)
        {
            case ScopeKind.Sentence:
                LookAtSentences();
                break;
            case ScopeKind.Window:
                DropSkipped();
                LookAtWindows();
                break;
            default:
                DropSkipped();
                LookAtPost();
                break;
        }

        NoteOpenSkips();
        _answer.MissingFacts.Sort();
    }

    private TextRange PostRange => new(0, _post.Text.Length);

    /// <summary>Notes the sentences that a skip takes away.</summary>
    private void SkipSentences()
    {
        if (_rule.Skips.IsEmpty)
            return;

        foreach (var sentence in SentencesWithHits())
        {
            var scope = HitScope.Sentence(_hits, sentence);
            foreach (var skip in _rule.Skips)
            {
                if (skip.WholePost)
                    continue;
                var holds = _evaluator.Evaluate(skip.Condition, scope);
                if (holds == true)
                {
                    _skipped.Add(sentence, skip.Text);
                    break;
                }

                if (holds is null)
                    NoteOpenSkip(sentence, skip, scope);
            }
        }
    }

    private void DropSkipped()
    {
        for (var pattern = 0; pattern < _hits.PatternCount && !_skipped.IsEmpty; pattern++)
            _hits.Drop(pattern, new SkippedSentences.Exception(_skipped));
    }

    private void LookAtSentences()
    {
        foreach (var sentence in SentencesWithHits())
        {
            var scope = HitScope.Sentence(_hits, sentence);
            var range = _post.Sentences[sentence].Range;
            var skippedBy = _skipped.By(sentence);
            Trace(_rule.Condition, scope, range, skippedBy);
            if (skippedBy is null && Holds(scope))
                _answer.Results.Add(new ScopeResult(EvidenceOf(scope).ToArray(), range));
        }
    }

    private void LookAtPost()
    {
        var scope = HitScope.Post(_hits);
        Trace(_rule.Condition, scope, PostRange, skippedBy: null);
        if (Holds(scope))
            _answer.Results.Add(new ScopeResult(EvidenceOf(scope).ToArray(), PostRange));
    }

    private void LookAtWindows()
    {
        WindowResults? windows = null;
        foreach (var firstWord in FirstWordsOfHits())
        {
            var endWord = firstWord + _rule.Scope.Words;
            var scope = HitScope.Words(_hits, firstWord, endWord);
            var range = WindowRange(scope, firstWord, endWord);
            Trace(_rule.Condition, scope, range, skippedBy: null);
            if (!Holds(scope))
                continue;
            windows ??= new WindowResults(_hits, _evidence);
            EvidenceOf(scope);
            windows.TakeCurrent(range);
        }

        if (windows is not null)
            _answer.Results.AddRange(windows.ToResults());
    }

    /// <summary>Whether the condition holds. Open facts are noted.</summary>
    private bool Holds(HitScope scope)
    {
        var value = _evaluator.Evaluate(_rule.Condition, scope);
        if (value is null)
            _evaluator.CollectMissing(_rule.Condition, scope, _answer.MissingFacts);
        return value == true;
    }

    /// <summary>The hits that made the condition hold, until the next scope is asked.</summary>
    private EvidenceMarks EvidenceOf(HitScope scope)
    {
        if (_hasEvidence)
            _evidence.Clear();
        else
            _evidence.Take(_hits);
        _hasEvidence = true;
        _evaluator.CollectEvidence(_rule.Condition, scope, _evidence);
        return _evidence;
    }

    private void NoteOpenSkip(int sentence, PlannedSkip skip, HitScope scope)
    {
        _missingOfSkip.Clear(_evaluator.Facts.Count);
        _evaluator.CollectMissing(skip.Condition, scope, _missingOfSkip);
        foreach (var fact in _missingOfSkip.Numbers)
            _openSentenceSkips.Add((sentence, fact));
    }

    /// <summary>A skip that a missing fact left open skips nothing, but where there is a finding the fact could have taken it away.</summary>
    private void NoteOpenSkips()
    {
        if (_answer.Results.Count == 0)
            return;
        foreach (var fact in _openPostSkips.Numbers)
            _answer.MissingFacts.Add(fact);
        if (_openSentenceSkips.Count == 0)
            return;

        _places.Clear();
        foreach (var result in _answer.Results)
        {
            foreach (var hit in result.Evidence)
                _places.Add(hit.Hit.Sentence);
        }

        _places.Sort();
        foreach (var (sentence, fact) in _openSentenceSkips)
        {
            if (_places.BinarySearch(sentence) >= 0)
                _answer.MissingFacts.Add(fact);
        }
    }

    private void Trace(PlannedCondition condition, HitScope scope, TextRange range, string? skippedBy)
    {
        if (_tracer is not null)
            _answer.Scopes.Add(new ScopeTrace(range, _tracer.Trace(condition, scope), skippedBy));
    }

    private List<int> SentencesWithHits() => OfNamedHits(static hit => hit.Sentence);

    private List<int> FirstWordsOfHits() => OfNamedHits(static hit => hit.FirstWord);

    /// <summary>Each number once and in order, of the live hits of the patterns under <c>find</c>; guards written in place have no name and give no place to look at. Written over by the next call.</summary>
    private List<int> OfNamedHits(Func<Hit, int> number)
    {
        _places.Clear();
        for (var pattern = 0; pattern < _hits.PatternCount; pattern++)
        {
            if (_rule.Patterns[pattern].Name.Length == 0)
                continue;
            foreach (ref readonly var hit in _hits.Live(pattern))
                _places.Add(number(hit));
        }

        _places.Sort();
        var count = 0;
        for (var index = 0; index < _places.Count; index++)
        {
            if (count == 0 || _places[count - 1] != _places[index])
                _places[count++] = _places[index];
        }

        _places.RemoveRange(count, _places.Count - count);
        return _places;
    }

    private TextRange WindowRange(HitScope scope, int firstWord, int endWord)
    {
        var start = _post.Text.Length;
        var end = 0;
        if (firstWord < _post.Words.Count)
        {
            start = _post.Words[firstWord].Start;
            end = _post.Words[Math.Min(endWord, _post.Words.Count) - 1].End;
        }

        for (var pattern = 0; pattern < _hits.PatternCount; pattern++)
        {
            var hits = scope[pattern];
            if (hits.IsEmpty)
                continue;
            start = Math.Min(start, hits[0].Start);
            end = Math.Max(end, hits[hits.Length - 1].End);
        }

        return new TextRange(Math.Min(start, end), end);
    }
}
