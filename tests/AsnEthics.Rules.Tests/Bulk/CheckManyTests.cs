using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Bulk;

public class CheckManyTests
{
    private static readonly RuleSet Rules = BuiltInRuleSets.Se137;

    private static readonly PostToCheck[] Posts =
    [
        .. SamplePosts.All.Select((text, index) => new PostToCheck(text, (index % 3) switch
        {
            0 => null,
            1 => new PostFacts { ["account"] = "pribadi" },
            _ => new PostFacts { ["account"] = "resmi", ["has_link"] = true },
        })),
    ];

    public static TheoryData<int> Degrees => [1, 2, 7];

    [Theory]
    [MemberData(nameof(Degrees))]
    public void EachPostHasTheAnswerOfItsOwnCheck(int degree)
    {
        var answers = Rules.CheckMany(Posts, new CheckOptions { Language = "en" }, At(degree)).ToList();

        Assert.Equal(Posts, answers.Select(answer => answer.Post));
        Assert.Equal(Enumerable.Range(0, Posts.Length).Select(index => (long)index), answers.Select(answer => answer.Index));
        Assert.All(answers, answer => Assert.False(answer.IsRefused));
        Assert.Equal(
            Posts.Select(post => Answers.Of(Rules.Check(post.Text, post.Facts, new CheckOptions { Language = "en" }))),
            answers.Select(answer => Answers.Of(answer.Result!)));
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task TheAsynchronousAnswersAreTheSame(int degree)
    {
        var answers = await Rules.CheckManyAsync(Posts.ToAsyncEnumerable(), bulk: At(degree)).ToListAsync();

        Assert.Equal(Posts, answers.Select(answer => answer.Post));
        Assert.Equal(Posts.Select(post => Answers.Of(Rules.Check(post.Text, post.Facts))), answers.Select(answer => Answers.Of(answer.Result!)));
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public void APostThatCannotBeCheckedIsAnsweredWithWhy(int degree)
    {
        var rules = CompiledRules.CompileRule("guideline 1 severity low category hoax message id \"Ada.\" find a : word \"tongkol\" end flag post when a", new RuleLimits { MaxTextLength = 20 });
        PostToCheck[] posts = [new("tongkol"), new(new string('x', 21)), new("tongkol", new PostFacts { ["has_link"] = 3 }), new(null!), new("biasa")];

        var answers = rules.CheckMany(posts, bulk: At(degree)).ToList();

        Assert.Equal([false, true, true, true, false], answers.Select(answer => answer.IsRefused));
        Assert.Equal([true, null, null, null, false], answers.Select(answer => answer.Result?.HasFindings));
        foreach (var (post, answer) in posts.Zip(answers))
        {
            if (answer.Refusal is { } refusal)
                Assert.Equal(Assert.ThrowsAny<ArgumentException>(() => rules.Check(post.Text, post.Facts)).Message, refusal.Message);
        }
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public void TextsNeedNothingAroundThem(int degree) => Assert.Equal(
        SamplePosts.All.Select(text => Rules.Check(text).HasFindings),
        Rules.CheckMany(SamplePosts.All, bulk: At(degree)).Select(answer => answer.Result!.HasFindings));

    [Theory]
    [MemberData(nameof(Degrees))]
    public void TheHostMakesTheAnswerItWants(int degree)
    {
        var rows = SamplePosts.All.Select((text, id) => (Id: id, Text: text)).ToList();

        var answers = Rules.CheckMany(rows, (row, rules) => (row.Id, rules.HasFindings(row.Text)), bulk: At(degree));

        Assert.Equal(rows.Select(row => (row.Id, Rules.Check(row.Text).HasFindings)), answers);
    }

    [Fact]
    public void EveryCheckerChecksMany()
    {
        IRuleChecker checker = new Length();

        Assert.Equal([0, 1, 2, 3], checker.CheckMany(["", "a", "bb", "ccc"], bulk: At(2)).Select(answer => answer.Result!.Findings.Length));
        Assert.Equal([false, true], checker.CheckMany(["", "a"], (text, rules) => rules.HasFindings(text)));
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public void NoPostsNoAnswers(int degree) => Assert.Empty(Rules.CheckMany(Array.Empty<PostToCheck>(), bulk: At(degree)));

    [Theory]
    [MemberData(nameof(Degrees))]
    public void EachEnumerationIsARunOfItsOwn(int degree)
    {
        var answers = Rules.CheckMany(SamplePosts.All, bulk: At(degree));

        Assert.Equal(answers.Select(answer => answer.Post.Text), answers.Select(answer => answer.Post.Text));
    }

    [Fact]
    public void WrongArgumentsAreRefusedBeforeTheFirstAnswer()
    {
        Assert.Throws<ArgumentNullException>("posts", () => { Rules.CheckMany((IEnumerable<PostToCheck>)null!); });
        Assert.Throws<ArgumentNullException>("texts", () => { Rules.CheckMany((IEnumerable<string>)null!); });
        Assert.Throws<ArgumentNullException>("checker", () => { ((IRuleChecker)null!).CheckMany(Posts); });
        Assert.Throws<ArgumentNullException>("check", () => { Rules.CheckMany(Posts, (Func<PostToCheck, IRuleChecker, int>)null!); });
        Assert.Throws<ArgumentNullException>("posts", () => { Rules.CheckManyAsync((IAsyncEnumerable<PostToCheck>)null!); });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BulkOptions { MaxDegreeOfParallelism = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BulkOptions { MaxPostsInFlight = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BulkOptions { MaxCharactersInFlight = -1 });
    }

    [Fact]
    public void HasFindingsIsWhatTheCheckSays()
    {
        foreach (var post in Posts)
        {
            var expected = Rules.Check(post.Text, post.Facts).HasFindings;
            Assert.Equal(expected, Rules.HasFindings(post.Text, post.Facts));
            Assert.Equal(expected, Rules.HasFindings(post.Text.AsSpan(), post.Facts));
            Assert.Equal(expected, ((IRuleChecker)Rules).HasFindings(post.Text, post.Facts));
            Assert.Equal(expected, ((IRuleChecker)Rules).HasFindings(post.Text.AsSpan(), post.Facts));
        }

        Assert.Throws<ArgumentNullException>(() => Rules.HasFindings(null!));
        Assert.Throws<ArgumentException>(() => Rules.HasFindings(new string('x', RuleLimits.Default.MaxTextLength + 1)));
    }

    private static BulkOptions At(int degree) => new() { MaxDegreeOfParallelism = degree };

    /// <summary>A checker of a host: as many findings as the text has units.</summary>
    private sealed class Length : IRuleChecker
    {
        public CheckResult Check(string text, PostFacts? facts = null, CheckOptions? options = null) => new([.. new Finding[text.Length]], [], "");

        public CheckResult Check(ReadOnlySpan<char> text, PostFacts? facts = null, CheckOptions? options = null) => Check(text.ToString(), facts, options);
    }
}
