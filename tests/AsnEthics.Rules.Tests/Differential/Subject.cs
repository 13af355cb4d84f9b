using System.Collections.Immutable;
using AsnEthics.Rules.Tests.Oracle;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>A rule set under test beside the oracle for it. It is asked one post after the other, as a server asks it; what it remembers of them must not show.</summary>
internal sealed class Subject
{
    private const int EveryExplained = 16;

    private readonly ImmutableArray<RuleSource> _sources;
    private readonly NaiveChecker _oracle;
    private readonly RuleSet _seasoned;
    private int _asked;

    public Subject(ImmutableArray<RuleSource> sources, ImmutableArray<RuleSource> ofOracle)
    {
        _sources = sources;
        _seasoned = Compile();
        _oracle = new NaiveChecker(PlannedFile.Plan(ofOracle));
    }

    public Subject(string rules)
        : this(rules, rules)
    {
    }

    /// <summary>For tests of the tests: rule sets that differ.</summary>
    public Subject(string rules, string ofOracle)
        : this([RuleSource.FromText("acak.asnrules", rules)], [RuleSource.FromText("acak.asnrules", ofOracle)])
    {
    }

    public OracleAnswer Expect(Question question) => _oracle.Check(question.Post, question.PostFacts(), question.Day);

    public Explanation Explain(Question question) => _seasoned.Explain(question.Post, question.PostFacts(), question.Options);

    /// <summary>How the rule set, asked in every way and twice, differs from the oracle; null where it does not.</summary>
    public string? Disagreement(Question question) => Disagreement(question, Expect(question));

    public string? Disagreement(Question question, OracleAnswer expected)
    {
        for (var turn = 0; turn <= WayOfAsking.All.Length; turn++)
        {
            // each way is at times the first to meet a post, and the first one meets it again
            if (Disagreement(WayAt(turn), _seasoned, question, expected) is { } difference)
                return difference;
        }

        return _asked++ % EveryExplained == 0 ? Disagreement(WayOfAsking.Explain, _seasoned, question, expected) : null;
    }

    /// <summary>The same, asked once, in one way after the other: for runs over very many posts.</summary>
    public string? DisagreementInOneWay(Question question, OracleAnswer expected) => Disagreement(WayOfAsking.All[_asked++ % WayOfAsking.All.Length], _seasoned, question, expected);

    /// <summary>The same of a rule set that has seen no post: the one that saving and loading gives.</summary>
    public string? DisagreementWhenFresh(Question question, OracleAnswer expected) => Disagreement(WayAt(0), Loaded(), question, expected);

    private WayOfAsking WayAt(int turn) => WayOfAsking.All[(_asked + turn) % WayOfAsking.All.Length];

    private RuleSet Compile()
    {
        var compilation = RuleSetCompiler.Compile(_sources, new RuleSetCompilerOptions { RunExamples = false, Date = RuleSetMaker.Days[0] });
        return compilation.RuleSet ?? throw new UncompiledException(string.Join('\n', compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Render())));
    }

    private RuleSet Loaded()
    {
        using var stream = new MemoryStream();
        _seasoned.Save(stream);
        stream.Position = 0;
        return RuleSet.Load(stream);
    }

    private static string? Disagreement(WayOfAsking way, RuleSet rules, Question question, OracleAnswer answer)
    {
        var expected = way.Expected(answer);
        string actual;
        try
        {
            actual = way.Ask(rules, question);
        }
        catch (Exception exception) when (exception is not UncompiledException)
        {
            actual = exception.ToString();
        }

        return actual == expected ? null : $"{way.Name} gave\n{actual}\nthe oracle\n{expected}";
    }
}

/// <summary>A rule file of the tests holds an error.</summary>
internal sealed class UncompiledException(string diagnostics) : Exception(diagnostics);
