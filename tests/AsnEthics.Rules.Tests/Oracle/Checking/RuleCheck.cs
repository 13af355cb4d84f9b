using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>
/// One rule on one post: exceptions drop hits, <c>skip</c> takes sentences or the post away, then the condition is looked at in its scope. Lives as long as that one check.
/// </summary>
internal sealed class RuleCheck
{
    private readonly PlannedRule _rule;
    private readonly PostText _post;
    private readonly ConditionEvaluator _evaluator;
    private readonly RuleHits _hits;
    private readonly RuleAnswer _answer = new();

    /// <summary>The facts that a skip of the whole post, or of one sentence, would have needed.</summary>
    private readonly SortedSet<int> _openPostSkips = [];
    private readonly Dictionary<int, SortedSet<int>> _openSentenceSkips = [];

    private RuleCheck(PlannedRule rule, PostText post, RuleHits hits, ConditionEvaluator evaluator)
    {
        _rule = rule;
        _post = post;
        _hits = hits;
        _evaluator = evaluator;
    }

    /// <param name="rule">The rule.</param>
    /// <param name="post">The post.</param>
    /// <param name="found">The hits by pattern.</param>
    /// <param name="evaluator">Knows the facts.</param>
    public static RuleAnswer Run(PlannedRule rule, PostText post, Hit[][] found, ConditionEvaluator evaluator)
    {
        var hits = new RuleHits(found);
        hits.Apply(rule.Ignores);
        var check = new RuleCheck(rule, post, hits, evaluator);
        check.Run();
        return check._answer;
    }

    private void Run()
    {
        var whole = HitScope.Post(_hits.Live);
        foreach (var skip in _rule.Skips.Where(skip => skip.WholePost))
        {
            var holds = _evaluator.Evaluate(skip.Condition, whole);
            if (holds == true)
                return;
            _evaluator.CollectMissing(skip.Condition, whole, _openPostSkips);
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

    /// <summary>The sentences that a skip takes away.</summary>
    private HashSet<int> SkippedSentences()
    {
        var skipped = new HashSet<int>();
        var skips = _rule.Skips.Where(skip => !skip.WholePost).ToList();
        if (skips.Count == 0)
            return skipped;

        foreach (var sentence in SentencesWithHits())
        {
            var scope = HitScope.Sentence(_hits.Live, sentence);
            foreach (var skip in skips)
            {
                var holds = _evaluator.Evaluate(skip.Condition, scope);
                if (holds == true)
                {
                    skipped.Add(sentence);
                    break;
                }

                if (holds is null)
                    NoteOpenSkip(sentence, skip, scope);
            }
        }

        return skipped;
    }

    private void DropIn(HashSet<int> skipped)
    {
        for (var pattern = 0; pattern < _hits.All.Length; pattern++)
            _hits.Drop(pattern, hit => skipped.Contains(hit.Sentence));
    }

    private void LookAtSentences(HashSet<int> skipped)
    {
        var evidence = new EvidenceMarks(_hits.Live);
        foreach (var sentence in SentencesWithHits())
        {
            var scope = HitScope.Sentence(_hits.Live, sentence);
            var range = _post.Sentences[sentence].Range;
            if (!skipped.Contains(sentence) && Holds(scope, evidence))
                _answer.Results.Add(new ScopeResult(evidence.ToList(), range));
        }
    }

    private void LookAtPost()
    {
        var scope = HitScope.Post(_hits.Live);
        var evidence = new EvidenceMarks(_hits.Live);
        if (Holds(scope, evidence))
            _answer.Results.Add(new ScopeResult(evidence.ToList(), PostRange));
    }

    private void LookAtWindows()
    {
        var windows = new WindowResults(_hits.Live);
        foreach (var firstWord in FirstWordsOfHits())
        {
            var endWord = firstWord + _rule.Scope.Words;
            var scope = HitScope.Words(_hits.Live, firstWord, endWord);
            var range = WindowRange(scope, firstWord, endWord);
            if (Holds(scope, windows.Current))
                windows.TakeCurrent(range);
        }

        _answer.Results.AddRange(windows.ToResults());
    }

    /// <summary>Whether the condition holds; its evidence is then in the marks. Open facts are noted.</summary>
    private bool Holds(HitScope scope, EvidenceMarks evidence)
    {
        evidence.Clear();
        var value = _evaluator.Evaluate(_rule.Condition, scope);
        if (value == true)
            _evaluator.CollectEvidence(_rule.Condition, scope, evidence);
        else if (value is null)
            _evaluator.CollectMissing(_rule.Condition, scope, _answer.MissingFacts);
        return value == true;
    }

    private void NoteOpenSkip(int sentence, PlannedSkip skip, HitScope scope)
    {
        if (!_openSentenceSkips.TryGetValue(sentence, out var missing))
            _openSentenceSkips.Add(sentence, missing = []);
        _evaluator.CollectMissing(skip.Condition, scope, missing);
    }

    /// <summary>A skip that a missing fact left open skips nothing, but where there is a finding the fact could have taken it away.</summary>
    private void NoteOpenSkips()
    {
        if (_answer.Results.Count > 0)
            _answer.MissingFacts.UnionWith(_openPostSkips);
        if (_openSentenceSkips.Count == 0)
            return;

        foreach (var sentence in _answer.Results.SelectMany(result => result.Evidence).Select(hit => hit.Hit.Sentence).Distinct())
        {
            if (_openSentenceSkips.TryGetValue(sentence, out var missing))
                _answer.MissingFacts.UnionWith(missing);
        }
    }

    private IEnumerable<int> SentencesWithHits() => NamedLiveHits().Select(hit => hit.Sentence).Distinct().OrderBy(sentence => sentence);

    private IEnumerable<int> FirstWordsOfHits() => NamedLiveHits().Select(hit => hit.FirstWord).Distinct().OrderBy(word => word).ToList();

    /// <summary>The hits of the patterns under <c>find</c>; guards written in place have no name and give no place to look at.</summary>
    private IEnumerable<Hit> NamedLiveHits() => _hits.Live.Where((_, pattern) => _rule.Patterns[pattern].Name.Length > 0).SelectMany(hits => hits);

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
