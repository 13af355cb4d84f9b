using System.Collections.Immutable;

namespace AsnEthics.Rules.Tool.Benchmarks;

/// <summary>Measures rule sets and single rules on a corpus.</summary>
internal sealed class BenchRun(BenchCorpus corpus, CheckOptions options, int rounds, int processors, TimeProvider clock, CancellationToken stop)
{
    private const int RoundsOfOneRule = 2;

    private const string OneWord = """
        ruleset "baca" version "1.0.0"
        guidelines "BACA" "Membaca"
          1 "Membaca"
        end
        rule BACA-01 "Membaca"
          guideline 1   severity info   message id "{hit}"
          find
            kata : word "qwxzjvqwxzjv"
          end
          flag sentence when kata
          examples
            yes "qwxzjvqwxzjv"
            no  "biasa"
          end
        end
        """;

    private readonly Stopclock _stopclock = new(clock);

    /// <param name="name">What the rule set is called in the report.</param>
    /// <param name="compile">Compiles it from its sources.</param>
    public RuleSetFigures Measure(string name, Func<RuleSet> compile)
    {
        var builds = Enumerable.Range(0, rounds).Select(_ => _stopclock.Time(() => compile().Prepare())).Order().ToList();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var rules = compile();
        rules.Prepare();
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        var found = CheckAll(rules);
        var bytesInUse = GC.GetTotalMemory(forceFullCollection: true) - before;
        var oneThread = _stopclock.Least(rounds, () => CheckAll(rules));
        var allThreads = _stopclock.Least(rounds, () => CheckSideBySide(rules));
        GC.KeepAlive(rules);
        return new RuleSetFigures(name, rules.Rules.Length, null, builds[rounds / 2], bytes, bytesInUse, oneThread, allThreads, found);
    }

    /// <summary>Each rule alone, dearest first.</summary>
    public ImmutableArray<RuleFigures> MeasureRules(RuleSet rules) =>
    [
        .. rules.Rules.Where(rule => rule.Status != RuleStatus.Retired).Select(rule => Measure(rules, rule)).OrderByDescending(figures => figures.Alone),
    ];

    private RuleFigures Measure(RuleSet rules, RuleDescription rule)
    {
        var alone = rules.Only(other => other == rule);
        var found = CheckAll(alone);
        return new RuleFigures(rule, _stopclock.Least(RoundsOfOneRule, () => CheckAll(alone)), found);
    }

    /// <summary>Each pattern of each rule alone, dearest first.</summary>
    public ImmutableArray<PatternFigures> MeasurePatterns(RuleSet rules) =>
    [
        .. from rule in rules.Rules
           where rule.Status != RuleStatus.Retired
           from pattern in rule.Patterns
           select Measure(rules, rule, pattern) into figures
           orderby figures.Alone descending
           select figures,
    ];

    /// <summary>What every rule set pays: reading the posts for one word that none of them holds. Facts count for nothing there.</summary>
    public TimeSpan MeasureTextLayer()
    {
        var rules = RuleSetCompiler.Compile(RuleSource.FromText("baca.asnrules", OneWord), new RuleSetCompilerOptions { RunExamples = false, RunLints = false }).RuleSet!;
        CheckTexts(rules);
        return _stopclock.Least(rounds, () => CheckTexts(rules));
    }

    private PatternFigures Measure(RuleSet rules, RuleDescription rule, string pattern)
    {
        var alone = rules.OnlyPattern(rule, pattern);
        var found = CheckAll(alone);
        return new PatternFigures(rule, pattern, _stopclock.Least(RoundsOfOneRule, () => CheckAll(alone)), found);
    }

    private void CheckTexts(RuleSet rules)
    {
        foreach (var post in corpus.Posts)
            _ = rules.Check(post.Text, facts: null, options);
        stop.ThrowIfCancellationRequested();
    }

    private int CheckAll(RuleSet rules)
    {
        var found = 0;
        foreach (var post in corpus.Posts)
        {
            if (rules.Check(post.Text, post.Facts, options).HasFindings)
                found++;
        }

        stop.ThrowIfCancellationRequested();
        return found;
    }

    private void CheckSideBySide(RuleSet rules)
    {
        foreach (var answer in rules.CheckMany(corpus.Posts, options, new BulkOptions { MaxDegreeOfParallelism = processors }, stop))
            _ = answer;
    }
}
