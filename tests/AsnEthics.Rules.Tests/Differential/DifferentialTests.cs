using AsnEthics.Rules.Tests.Properties;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>
/// The library answers as the oracle does, on random rule sets and posts. <see cref="FuzzRuns"/> says how to try more of them; a failure names the seed that brings it back, cut back to what matters.
/// </summary>
public class DifferentialTests
{
    private const int PostsOfASet = 100;
    private const int PostsOfASeasonedSet = 3_000;

    [Fact]
    public void RandomRuleSetsAnswerAsTheOracle()
    {
        var sets = FuzzRuns.Wanted(44_000) / PostsOfASet;
        for (var set = 0; set < sets; set++)
            Try(FuzzRuns.Seed + set, PostsOfASet, everyFresh: 20);
    }

    /// <summary>What a rule set remembers of thousands of posts does not show.</summary>
    [Fact]
    public void ASetThatHasSeenThousandsOfPostsAnswersAsAFreshOne()
    {
        var sets = Math.Max(2, FuzzRuns.Wanted(0) / 10 / PostsOfASeasonedSet);
        for (var set = 0; set < sets; set++)
            Try(~(FuzzRuns.Seed + set), PostsOfASeasonedSet, everyFresh: 100);
    }

    /// <summary>Asks one set the posts in their order and another one from the last to the first, so that each post is met by sets that remember different ones; and some of them a set that remembers none.</summary>
    private static void Try(int seed, int posts, int everyFresh)
    {
        var dice = new Dice(seed);
        var rules = RuleSetMaker.Make(dice);
        var maker = PostMaker.For(rules, dice);
        var questions = Enumerable.Range(0, posts).Select(_ => Question.Ask(dice, maker.Make())).ToArray();
        var (forwards, backwards) = (new Subject(rules.ToString()), new Subject(rules.ToString()));
        var expected = questions.Select(forwards.Expect).ToArray();
        for (var index = 0; index < posts; index++)
        {
            if (forwards.Disagreement(questions[index], expected[index]) is not null || (index % everyFresh == 0 && forwards.DisagreementWhenFresh(questions[index], expected[index]) is not null))
                Fail(seed, rules, questions[..index], questions[index]);
        }

        for (var index = posts - 1; index >= 0; index--)
        {
            if (backwards.DisagreementInOneWay(questions[index], expected[index]) is not null)
                Fail(seed, rules, questions[(index + 1)..].Reverse(), questions[index]);
        }
    }

    private static void Fail(int seed, RuleSetDraft rules, IEnumerable<Question> before, Question question) =>
        Assert.Fail($"seed {seed}\n{Shrinking.Shrink(new Failure(rules, [.. before], question, draft => new Subject(draft!.ToString()))).Describe()}");
}
