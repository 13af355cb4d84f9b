using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>
/// One rule on one post: exceptions drop hits, <c>skip</c> takes sentences or the post away, then the condition is looked at in its scope. Lives as long as that one check.
/// </summary>
internal sealed class RuleCheck
{
    private readonly PlannedRule _rule;
    private readonly PostText _post;
    private readonly ConditionEvaluator _evaluator;
    private readonly ConditionTracer? _tracer;
    private readonly RuleHits _hits;
    private readonly RuleAnswer _answer;

    private static readonly Dictionary<int, string> NoneSkipped = [];

    /// <summary>Of scopes of one kind, cleared and used again; null until a condition holds.</summary>
    private EvidenceMarks? _evidence;

    /// <summary>The facts that a skip of the whole post, or of one sentence, would have needed; null where there are none.</summary>
    private SortedSet<int>? _openPostSkips;
    private Dictionary<int, SortedSet<int>>? _openSentenceSkips;

    private RuleCheck(PlannedRule rule, PostText post, RuleHits hits, ConditionEvaluator evaluator, ConditionTracer? tracer)
    {
        _rule = rule;
        _post = post;
        _hits = hits;
        _evaluator = evaluator;
        _tracer = tracer;
        _answer = new RuleAnswer(hits);
    }

    /// <param name="rule">The rule.</param>
    /// <param name="post">The post.</param>
    /// <param name="found">The hits by pattern.</param>
    /// <param name="evaluator">Knows the facts.</param>
    /// <param name="tracer">Given where the answer shall hold the places that were looked at.</param>
    public static RuleAnswer Run(PlannedRule rule, PostText post, Hit[][] found, ConditionEvaluator evaluator, ConditionTracer? tracer)
    {
        var hits = new RuleHits(found);
        hits.Apply(rule.Ignores);
        var check = new RuleCheck(rule, post, hits, evaluator, tracer);
        check.Run();
        return check._answer;
    }

    private void Run()
    {
        var whole = HitScope.Post(_hits.Live);
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
                _evaluator.CollectMissing(skip.Condition, whole, _openPostSkips ??= []);
        }

        var skipped = SkippedSentences();
        switch (_rule.Scope.Kind)
        {
            case ScopeKind.Sentence:
                LookAtSentences(skipped);
                break;
            case ScopeKind.Window:
                DropIn(skipped);
                LookAtWindows();
                break;
            default:
                DropIn(skipped);
                LookAtPost();
                break;
        }

        NoteOpenSkips();
    }

    private TextRange PostRange => new(0, _post.Text.Length);

    /// <summary>The sentences that a skip takes away, each with the skip.</summary>
    private Dictionary<int, string> SkippedSentences()
    {
        if (_rule.Skips.IsEmpty)
            return NoneSkipped;

        var skips = _rule.Skips.Where(skip => !skip.WholePost).ToList();
        var skipped = new Dictionary<int, string>();
        foreach (var sentence in SentencesWithHits())
        {
            var scope = HitScope.Sentence(_hits.Live, sentence);
            foreach (var skip in skips)
            {
                var holds = _evaluator.Evaluate(skip.Condition, scope);
                if (holds == true)
                {
                    skipped[sentence] = skip.Text;
                    break;
                }

                if (holds is null)
                    NoteOpenSkip(sentence, skip, scope);
            }
        }

        return skipped;
    }

    private void DropIn(Dictionary<int, string> skipped)
    {
        if (skipped.Count == 0)
            return;
        foreach (var skip in skipped.Values.Distinct().ToList())
        {
            for (var pattern = 0; pattern < _hits.All.Length; pattern++)
                _hits.Drop(pattern, skip, hit => skipped.TryGetValue(hit.Sentence, out var by) && string.Equals(by, skip, StringComparison.Ordinal));
        }
    }

    private void LookAtSentences(Dictionary<int, string> skipped)
    {
        foreach (var sentence in SentencesWithHits())
        {
            var scope = HitScope.Sentence(_hits.Live, sentence);
            var range = _post.Sentences[sentence].Range;
            skipped.TryGetValue(sentence, out var skippedBy);
            Trace(_rule.Condition, scope, range, skippedBy);
            if (skippedBy is null && Holds(scope))
                _answer.Results.Add(new ScopeResult(EvidenceOf(scope), range));
        }
    }

    private void LookAtPost()
    {
        var scope = HitScope.Post(_hits.Live);
        Trace(_rule.Condition, scope, PostRange, skippedBy: null);
        if (Holds(scope))
            _answer.Results.Add(new ScopeResult(EvidenceOf(scope), PostRange));
    }

    private void LookAtWindows()
    {
        WindowResults? windows = null;
        foreach (var firstWord in FirstWordsOfHits())
        {
            var endWord = firstWord + _rule.Scope.Words;
            var scope = HitScope.Words(_hits.Live, firstWord, endWord);
            var range = WindowRange(scope, firstWord, endWord);
            Trace(_rule.Condition, scope, range, skippedBy: null);
            if (!Holds(scope))
                continue;
            windows ??= new WindowResults(_hits.Live);
            Mark(scope, windows.Current);
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
            _evaluator.CollectMissing(_rule.Condition, scope, _answer.MissingFacts ??= []);
        return value == true;
    }

    /// <summary>The hits that made the condition hold.</summary>
    private List<PatternHit> EvidenceOf(HitScope scope)
    {
        Mark(scope, _evidence ??= new EvidenceMarks(_hits.Live));
        return _evidence.ToList();
    }

    private void Mark(HitScope scope, EvidenceMarks evidence)
    {
        evidence.Clear();
        _evaluator.CollectEvidence(_rule.Condition, scope, evidence);
    }

    private void NoteOpenSkip(int sentence, PlannedSkip skip, HitScope scope)
    {
        _openSentenceSkips ??= [];
        if (!_openSentenceSkips.TryGetValue(sentence, out var missing))
            _openSentenceSkips.Add(sentence, missing = []);
        _evaluator.CollectMissing(skip.Condition, scope, missing);
    }

    /// <summary>A skip that a missing fact left open skips nothing, but where there is a finding the fact could have taken it away.</summary>
    private void NoteOpenSkips()
    {
        if (_answer.Results.Count > 0 && _openPostSkips is not null)
            (_answer.MissingFacts ??= []).UnionWith(_openPostSkips);
        if (_openSentenceSkips is null)
            return;

        foreach (var sentence in _answer.Results.SelectMany(result => result.Evidence).Select(hit => hit.Hit.Sentence).Distinct())
        {
            if (_openSentenceSkips.TryGetValue(sentence, out var missing))
                (_answer.MissingFacts ??= []).UnionWith(missing);
        }
    }

    private void Trace(PlannedCondition condition, HitScope scope, TextRange range, string? skippedBy)
    {
        if (_tracer is not null)
            _answer.Scopes.Add(new ScopeTrace(range, _tracer.Trace(condition, scope), skippedBy));
    }

    private List<int> SentencesWithHits() => OfNamedHits(static hit => hit.Sentence);

    private List<int> FirstWordsOfHits() => OfNamedHits(static hit => hit.FirstWord);

    /// <summary>Each number once and in order, of the hits of the patterns under <c>find</c>; guards written in place have no name and give no place to look at.</summary>
    private List<int> OfNamedHits(Func<Hit, int> number)
    {
        var numbers = new List<int>();
        for (var pattern = 0; pattern < _hits.Live.Length; pattern++)
        {
            if (_rule.Patterns[pattern].Name.Length == 0)
                continue;
            foreach (var hit in _hits.Live[pattern])
                numbers.Add(number(hit));
        }

        numbers.Sort();
        var count = 0;
        for (var index = 0; index < numbers.Count; index++)
        {
            if (count == 0 || numbers[count - 1] != numbers[index])
                numbers[count++] = numbers[index];
        }

        numbers.RemoveRange(count, numbers.Count - count);
        return numbers;
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

        for (var pattern = 0; pattern < _hits.Live.Length; pattern++)
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
