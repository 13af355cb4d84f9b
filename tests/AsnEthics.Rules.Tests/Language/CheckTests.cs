using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Language;

public class CheckTests
{
    private const string Body = "guideline 1 severity low find a : word \"satu\" end flag sentence when a";

    private static readonly CheckOptions Options = new() { Date = new DateTime(2026, 11, 22) };

    [Fact]
    public void ASpanIsCheckedAsItsText()
    {
        foreach (var post in SamplePosts.All)
        {
            var padded = ("xx" + post + "yy").AsSpan(2, post.Length);
            Assert.Equal(Answers.Of(BuiltInRuleSets.Se137.Check(post, null, Options)), Answers.Of(BuiltInRuleSets.Se137.Check(padded, null, Options)));
        }
    }

    [Fact]
    public void ExplainingGivesTheSameResult()
    {
        foreach (var post in SamplePosts.All)
            Assert.Equal(Answers.Of(BuiltInRuleSets.Se137.Check(post, null, Options)), Answers.Of(BuiltInRuleSets.Se137.Explain(post, null, Options).Result));
    }

    [Fact]
    public void ATextThatIsTooLongIsRefused()
    {
        var rules = CompiledRules.CompileRule(Body, new RuleLimits { MaxTextLength = 10 });
        Assert.True(rules.Check("satu 67890").HasFindings);
        Assert.StartsWith("The text is 11 UTF-16 units long; at most 10 are allowed.", Assert.Throws<ArgumentException>("text", () => rules.Check("satu 678901")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("text", () => rules.Check("satu 678901".AsSpan()));
        Assert.Throws<ArgumentException>("text", () => rules.Explain("satu 678901"));
    }

    [Fact]
    public void NoTextIsNoPost()
    {
        var rules = CompiledRules.CompileRule(Body);
        Assert.Throws<ArgumentNullException>("text", () => rules.Check((string)null!));
        Assert.Throws<ArgumentNullException>("text", () => rules.Explain(null!));
        Assert.False(rules.Check("").HasFindings);
        Assert.False(rules.Check(default(ReadOnlySpan<char>)).HasFindings);
    }

    [Fact]
    public void EightThreadsGetTheSameAnswers()
    {
        var facts = new PostFacts { ["has_link"] = false, ["in_working_hours"] = true };
        var expected = SamplePosts.All.Select(post => Answers.Of(BuiltInRuleSets.Se137.Check(post, facts, Options))).ToArray();
        var wrong = 0;
        var threads = Enumerable.Range(0, 8).Select(number => new Thread(() =>
        {
            for (var round = 0; round < 4; round++)
            {
                for (var index = 0; index < expected.Length; index++)
                {
                    var post = (index + (number * 7)) % expected.Length;
                    if (Answers.Of(BuiltInRuleSets.Se137.Check(SamplePosts.All[post], facts, Options)) != expected[post])
                        Interlocked.Increment(ref wrong);
                }
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.Equal(0, wrong);
    }
}
