using System.Collections.Immutable;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>A rule set and a post on which the library and the oracle differ.</summary>
/// <param name="Rules">The rules as a draft; null where they are fixed and cannot be cut back.</param>
/// <param name="Before">The posts that the rule set was asked before, without which it may not fail.</param>
/// <param name="Question">The post.</param>
/// <param name="Make">Makes the rule set anew.</param>
internal sealed record Failure(RuleSetDraft? Rules, ImmutableArray<Question> Before, Question Question, Func<RuleSetDraft?, Subject> Make)
{
    /// <summary>How the two differ; null where they do not, or where the rules do not compile.</summary>
    public string? Disagreement()
    {
        try
        {
            var subject = Make(Rules);
            foreach (var question in Before)
                _ = subject.Disagreement(question);
            var expected = subject.Expect(Question);
            return subject.DisagreementWhenFresh(Question, expected) ?? subject.Disagreement(Question, expected);
        }
        catch (UncompiledException)
        {
            return null;
        }
    }

    /// <summary>What to look into.</summary>
    public string Describe() =>
        $"""
        {Rules?.ToString() ?? "(fixed rules)"}
        post {Question}
        {(Before.IsEmpty ? "by itself" : "after\n" + string.Join('\n', Before))}
        {Disagreement()}
        """;
}
