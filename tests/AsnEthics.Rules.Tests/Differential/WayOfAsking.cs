using System.Collections.Immutable;
using AsnEthics.Rules.Tests.Oracle;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>One way in which a host can ask a rule set. Whatever can be asked of a rule set about a post has a line here.</summary>
/// <param name="Name">How it is asked.</param>
/// <param name="Ask">What the rule set says.</param>
/// <param name="Expected">What it must say where the oracle answers so.</param>
internal sealed record WayOfAsking(string Name, Func<RuleSet, Question, string> Ask, Func<OracleAnswer, string> Expected)
{
    /// <summary>Letters at both sides of a slice: whoever reads beyond it finds a longer word.</summary>
    private const string Before = "bukan";
    private const string Behind = "nya";

    public static ImmutableArray<WayOfAsking> All { get; } =
    [
        new("Check(string)", (rules, question) => LibraryAnswer.Of(rules.Check(question.Post, question.PostFacts(), question.Options)).ToString(), answer => answer.ToString()),
        new("Check(ReadOnlySpan) of a slice", (rules, question) => LibraryAnswer.Of(rules.Check(Slice(question.Post), question.PostFacts(), question.Options)).ToString(), answer => answer.ToString()),
        new("HasFindings(string)", (rules, question) => rules.HasFindings(question.Post, question.PostFacts(), question.Options).ToString(), answer => (!answer.Findings.IsEmpty).ToString()),
        new("HasFindings(ReadOnlySpan) of a slice", (rules, question) => rules.HasFindings(Slice(question.Post), question.PostFacts(), question.Options).ToString(), answer => (!answer.Findings.IsEmpty).ToString()),
    ];

    /// <summary>Costs more than a check, so it is asked now and then.</summary>
    public static WayOfAsking Explain { get; } =
        new("Explain", (rules, question) => LibraryAnswer.Of(rules.Explain(question.Post, question.PostFacts(), question.Options).Result).ToString(), answer => answer.ToString());

    private static ReadOnlySpan<char> Slice(string post) => (Before + post + Behind).AsSpan(Before.Length, post.Length);
}
