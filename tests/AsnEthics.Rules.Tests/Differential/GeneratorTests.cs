using AsnEthics.Rules.Tests.Oracle;
using Xunit.Abstractions;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>The generators' own soundness: pairs on which nothing is found would agree whatever the library did. README.md beside this file says how to print the table.</summary>
public class GeneratorTests(ITestOutputHelper output)
{
    private const int Sets = 100;
    private const int PostsOfASet = 40;
    private const double LeastFindings = 0.3;
    private const double LeastUndecided = 0.05;
    private const int FewestOfEach = 4;

    private static readonly string[] Things =
    [
        .. StepNames.All.Select(step => "step " + step),
        .. new[] { "word", "root", "phrase", "part", "exact", "hashtag", "domain", "emoji", "regex", "shape", "list" }.Select(kind => "kind " + kind),
        .. new[] { "cased", "in", "typo", "weight", "no leet", "no repeat", "no spaced", "no slang", "no clitic" }.Select(modifier => "modifier " + modifier),
        .. new[] { "ignore inside", "ignore before", "ignore after", "ignore around", "skip sentence", "skip post" }.Select(exception => "exception " + exception),
        "scope sentence", "scope post", "scope window", "finding without evidence", "several findings",
    ];

    [Fact]
    public void WhatThereIsToReachIsReached()
    {
        var coverage = new Coverage();
        for (var seed = 0; seed < Sets; seed++)
        {
            var dice = new Dice(seed);
            var rules = RuleSetMaker.Make(dice);
            var subject = new Subject(rules.ToString());
            var maker = PostMaker.For(rules, dice);
            for (var post = 0; post < PostsOfASet; post++)
            {
                var question = Question.Ask(dice, maker.Make());
                coverage.Note(rules, subject.Expect(question), subject.Explain(question));
            }
        }

        output.WriteLine(coverage.ToString());
        Assert.True(coverage.Share("findings") >= LeastFindings, $"{coverage.Share("findings"):0.0%} of the pairs have findings");
        Assert.True(coverage.Share("undecided") >= LeastUndecided, $"{coverage.Share("undecided"):0.0%} of the pairs are undecided");
        Assert.Equal([], Things.Where(thing => coverage[thing] < FewestOfEach).Select(thing => $"{thing}: {coverage[thing]}"));
    }

    [Fact]
    public void EqualSeedsMakeEqualPairs()
    {
        var (first, second) = (new Dice(137), new Dice(137));
        var (rules, same) = (RuleSetMaker.Make(first), RuleSetMaker.Make(second));
        Assert.Equal(rules.ToString(), same.ToString());
        var (posts, samePosts) = (PostMaker.For(rules, first), PostMaker.For(same, second));
        for (var post = 0; post < 100; post++)
            Assert.Equal(Question.Ask(first, posts.Make()).ToString(), Question.Ask(second, samePosts.Make()).ToString());
    }

    /// <summary>Tried on a library that does not know a word which the oracle knows.</summary>
    [Fact]
    public void AFailureIsCutBackToWhatMatters()
    {
        var dice = new Dice(9);
        var rules = RuleSetMaker.Make(dice);
        var culprit = new RuleDraft(
            "ACAK-99",
            "severity high",
            [new PatternDraft("p1", [new AlternativeDraft("exact", [TextDraft.Quoted("goblok"), TextDraft.Quoted("bangsat")], ["weight 2"])]), new PatternDraft("p2", [new AlternativeDraft("word", [TextDraft.Quoted("kata")], [])])],
            "sentence",
            new JoinDraft("or", [new AtomDraft("p2"), new AtomDraft("p1")]),
            []);
        var failure = new Failure(
            rules with { Rules = rules.Rules.Add(culprit) },
            [Question.Ask(dice, ["sebelumnya"]), Question.Ask(dice, ["satu", " ", "lagi"])],
            Question.Ask(dice, ["Kemarin ", "dia bilang", " \"goblok\", ", "lalu pergi"]),
            draft => new Subject(draft!.ToString().Replace("goblok", "lain", StringComparison.Ordinal), draft.ToString()));
        Assert.NotNull(failure.Disagreement());

        var shrunk = Shrinking.Shrink(failure);

        Assert.Equal("goblok", shrunk.Question.Post);
        Assert.Empty(shrunk.Question.Facts);
        Assert.Empty(shrunk.Before);
        Assert.Empty(shrunk.Rules!.Lists);
        Assert.Equal(culprit with { Meta = "severity low", Patterns = [], Condition = new AtomDraft("p1"), Exceptions = [] }, shrunk.Rules.Rules.Single() with { Patterns = [], Exceptions = [] });
        Assert.Equal("p1 : exact \"goblok\"", string.Join('\n', shrunk.Rules.Rules.Single().Patterns));
        Assert.Contains("Check", shrunk.Describe(), StringComparison.Ordinal);
    }
}
