using AsnEthics.Rules.Tests.Properties;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Checking;

/// <summary>
/// One rule set for many threads. <c>ASN_FUZZ_RUNS=1000000 dotnet test --filter FullyQualifiedName~SharedRuleSetTests</c> makes that many checks; without the variable it is a few thousand.
/// </summary>
public class SharedRuleSetTests
{
    private const int Threads = 16;

    private const int UsualChecks = 4_000;

    private static readonly CheckOptions Options = new() { Date = new DateTime(2026, 11, 22) };

    private static readonly PostFacts?[] Facts = [null, new PostFacts { ["account"] = "pribadi", ["has_link"] = false }, new PostFacts { ["account"] = "resmi", ["has_link"] = true }];

    [Fact]
    public void SixteenThreadsGetTheAnswersOfOne()
    {
        var rules = BuiltInRuleSets.Se137;
        string[] posts = [.. SamplePosts.All, .. GeneratedPosts.Fixed(GeneratedPosts.WithManyHiddenWords, 150), .. GeneratedPosts.Fixed(GeneratedPosts.All, 50)];
        var questions = posts.SelectMany(post => Facts.Select(facts => (Post: post, Facts: facts))).ToArray();
        var expected = questions.Select(question => Answers.Of(rules.Check(question.Post, question.Facts, Options))).ToArray();
        Assert.Contains(expected, answer => answer.Length > 0);

        var checks = (FuzzRuns.Wanted(UsualChecks) + Threads - 1) / Threads;
        var different = new string?[Threads];
        using var together = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            together.SignalAndWait();
            // Each begins elsewhere and goes in steps of its own, so that all posts meet one another. The steps are primes that do not divide the number of questions.
            for (var (check, index) = (0, number * questions.Length / Threads); check < checks && different[number] is null; check++, index = (index + Steps[number]) % questions.Length)
            {
                var answer = Answers.Of(rules.Check(questions[index].Post, questions[index].Facts, Options));
                if (answer != expected[index])
                    different[number] = $"to\n{questions[index].Post}\nthe answer was\n{answer}\nand alone\n{expected[index]}";
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.All(different, Assert.Null);
    }

    private static readonly int[] Steps = [1, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173];
}
