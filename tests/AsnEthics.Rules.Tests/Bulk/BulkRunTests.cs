using System.Runtime.CompilerServices;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Bulk;

/// <summary>How a run over many posts goes, with numbers in place of posts.</summary>
public class BulkRunTests
{
    private static readonly RuleSet Rules = RuleFile.CompileClean(RuleFile.Header + RuleFile.Guidelines + RuleFile.Rule());

    public static TheoryData<int> Degrees => [1, 2, 7];

    public static TheoryData<int, int> DegreesAndBounds => new() { { 2, 1 }, { 2, 2 }, { 2, 5 }, { 7, 1 }, { 7, 7 }, { 7, 100 } };

    [Fact]
    public void AnswersComeInOrderHoweverLongEachCheckTakes()
    {
        const int Posts = 20_000;
        var answers = Run(Enumerable.Range(0, Posts), post => Dawdle(post), At(7)).ToList();

        Assert.Equal(Enumerable.Range(0, Posts), answers);
    }

    [Fact]
    public void AnswersComeInOrderWhereEachPostWaitsForTheOneBehindIt()
    {
        const int Side = 4;
        var checkedPosts = Enumerable.Range(0, 40).Select(_ => new Gate()).ToArray();
        int Check(int post)
        {
            if (post % Side != Side - 1)
                checkedPosts[post + 1].Pass();
            checkedPosts[post].Open();
            return post;
        }

        Assert.Equal(Enumerable.Range(0, 40), Run(Enumerable.Range(0, 40), Check, At(Side) with { MaxPostsInFlight = Side }));
    }

    [Theory]
    [MemberData(nameof(DegreesAndBounds))]
    public void NoMorePostsAreInFlightThanTheBound(int degree, int bound)
    {
        var reading = new CountedReading();
        foreach (var answer in Run(reading.Count(Enumerable.Range(0, 1_000)), post => Dawdle(post), At(degree) with { MaxPostsInFlight = bound }))
            reading.Take();

        // The answer that is being handed over is not counted as taken yet.
        Assert.InRange(reading.MostInFlight, 1, bound + 1);
    }

    [Fact]
    public void LongPostsAreFewInFlight()
    {
        var reading = new CountedReading();
        var options = At(2) with { MaxCharactersInFlight = 4_500, MaxPostsInFlight = 8 };
        foreach (var answer in Rules.CheckMany(reading.Count(Enumerable.Repeat(new string('x', 1_000), 200)), bulk: options))
            reading.Take();

        Assert.InRange(reading.MostInFlight, 1, 6);
    }

    [Fact]
    public void APostLongerThanTheBoundIsCheckedAllTheSame() =>
        Assert.Equal(3, Rules.CheckMany(Enumerable.Repeat("hoaks dan hoaks", 3), bulk: At(2) with { MaxCharactersInFlight = 1 }).Count(answer => answer.Result!.HasFindings));

    [Theory]
    [MemberData(nameof(Degrees))]
    public void NothingIsReadBeforeTheFirstAnswerIsAskedFor(int degree)
    {
        var reading = new CountedReading();
        var answers = Run(reading.Count(Enumerable.Range(0, 10)), post => post, At(degree));
        using (var enumerator = answers.GetEnumerator())
            Assert.Equal(0, reading.MostInFlight);

        Assert.Equal(10, answers.Count());
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public void AnAnswerIsThereWhileTheSequenceWaitsForTheNextPost(int degree)
    {
        var answered = Enumerable.Range(0, 20).Select(_ => new Gate()).ToArray();
        IEnumerable<int> OneAtATime()
        {
            for (var post = 0; post < answered.Length; post++)
            {
                yield return post;
                answered[post].Pass();
            }
        }

        foreach (var answer in Run(OneAtATime(), post => post, At(degree)))
            answered[answer].Open();
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task AnAsynchronousAnswerIsThereWhileTheSequenceWaitsForTheNextPost(int degree)
    {
        var answered = Enumerable.Range(0, 20).Select(_ => new Gate()).ToArray();
        async IAsyncEnumerable<int> OneAtATime()
        {
            for (var post = 0; post < answered.Length; post++)
            {
                yield return post;
                await answered[post].PassAsync();
            }
        }

        await foreach (var answer in Rules.CheckManyAsync(OneAtATime(), (post, _) => post, bulk: At(degree)))
            answered[answer].Open();
    }

    [Fact]
    public void AnAnswerIsThereWhileAPostBehindItIsChecked()
    {
        var answered = new Gate();
        int Check(int post)
        {
            if (post == 1)
                answered.Pass();
            return post;
        }

        foreach (var answer in Run(Enumerable.Range(0, 2), Check, At(2)))
            answered.Open();
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void AsManyPostsAreCheckedAtATimeAsWasAskedForAndNoMore(int degree)
    {
        var all = new Gate();
        int running = 0, most = 0;
        int Check(int post)
        {
            var now = Interlocked.Increment(ref running);
            lock (all)
                most = Math.Max(most, now);
            if (now == degree)
                all.Open();
            all.Pass();
            Dawdle(post);
            Interlocked.Decrement(ref running);
            return post;
        }

        Assert.Equal(1_000, Run(Enumerable.Range(0, 1_000), Check, At(degree)).Count());
        Assert.Equal(degree, most);
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public void LeavingEarlyEndsTheRun(int degree)
    {
        var work = new WatchedWork();

        Assert.Equal([0, 1, 2], Run(work.Read(Endless()), work.Check, At(degree)).Take(3));
        work.AssertIsOver();
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task LeavingEarlyEndsAnAsynchronousRunWhoseSequenceWaits(int degree)
    {
        var isDisposed = false;
        async IAsyncEnumerable<int> OneOnly([EnumeratorCancellation] CancellationToken cancellation = default)
        {
            try
            {
                yield return 0;
                await Task.Delay(Timeout.Infinite, cancellation);
            }
            finally
            {
                isDisposed = true;
            }
        }

        await foreach (var answer in Rules.CheckManyAsync(OneOnly(), (post, _) => post, bulk: At(degree)))
            break;
        Assert.True(isDisposed);
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public void CancellingEndsTheRun(int degree)
    {
        using var cancellation = new CancellationTokenSource();
        var work = new WatchedWork();
        var answers = new List<int>();
        var thrown = Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (var answer in Run(work.Read(Endless()), work.Check, At(degree), cancellation.Token))
            {
                answers.Add(answer);
                if (answer == 100)
                    cancellation.Cancel();
            }
        });

        Assert.Equal(cancellation.Token, thrown.CancellationToken);
        Assert.Equal(Enumerable.Range(0, 101), answers);
        work.AssertIsOver();
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task CancellingEndsAnAsynchronousRunThatWaits(int degree)
    {
        using var cancellation = new CancellationTokenSource();
        async IAsyncEnumerable<int> OneOnly([EnumeratorCancellation] CancellationToken token = default)
        {
            yield return 0;
            await Task.Delay(Timeout.Infinite, token);
        }

        var answers = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var answer in Rules.CheckManyAsync(OneOnly(), (post, _) => post, bulk: At(degree)).WithCancellation(cancellation.Token))
            {
                answers++;
                await cancellation.CancelAsync();
            }
        });
        Assert.Equal(1, answers);
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public void CancelledBeforehandNothingIsRead(int degree)
    {
        var reading = new CountedReading();

        Assert.ThrowsAny<OperationCanceledException>(() => Run(reading.Count(Endless()), post => post, At(degree), new CancellationToken(canceled: true)).First());
        Assert.Equal(0, reading.MostInFlight);
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public void AnExceptionOfTheSequenceComesBehindTheAnswersBeforeIt(int degree)
    {
        foreach (var posts in new[] { 0, 1, 1_000 })
        {
            var work = new WatchedWork();
            var answers = new List<int>();
            var thrown = Assert.Throws<FormatException>(() => Collect(Run(work.Read(Broken(posts)), work.Check, At(degree)), answers));

            Assert.Equal("broken for the test", thrown.Message);
            Assert.Equal(Enumerable.Range(0, posts), answers);
            work.AssertIsOver();
        }
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public void AnExceptionOfTheHostsCheckComesBehindTheAnswersBeforeIt(int degree)
    {
        var work = new WatchedWork();
        var answers = new List<int>();
        int Check(int post) => post == 50 ? throw new FormatException("broken for the test") : work.Check(post);

        Assert.Throws<FormatException>(() => Collect(Run(work.Read(Endless()), Check, At(degree)), answers));
        Assert.Equal(Enumerable.Range(0, 50), answers);
        work.AssertIsOver();
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public void AnExceptionOfTheSequencesDisposalIsNotSwallowed(int degree)
    {
        IEnumerable<int> BrokenAtItsEnd(IEnumerable<int> posts)
        {
            try
            {
                foreach (var post in posts)
                    yield return post;
            }
            finally
            {
                throw new FormatException("broken for the test");
            }
        }

        Assert.Throws<FormatException>(() => Run(BrokenAtItsEnd(Endless()), post => post, At(degree)).First());
        Assert.Throws<FormatException>(() => Run(BrokenAtItsEnd([0, 1]), post => post, At(degree)).Count());
    }

    [Fact]
    public void WithOneAtATimeNoOtherThreadTakesPart()
    {
        var threads = new HashSet<int>();
        IEnumerable<int> Posts()
        {
            threads.Add(Environment.CurrentManagedThreadId);
            yield return 0;
        }

        foreach (var thread in Run(Posts(), _ => Environment.CurrentManagedThreadId, At(1)))
            threads.Add(thread);
        Assert.Equal([Environment.CurrentManagedThreadId], threads);
    }

    [Fact]
    public void RunsMayGoOnSideBySideAndInsideOneAnother()
    {
        var sums = Run(Enumerable.Range(0, 50), outer => Run(Enumerable.Range(0, 50), inner => outer * inner, At(3)).Sum(), At(3));

        Assert.Equal(Enumerable.Range(0, 50).Select(outer => outer * 1_225), sums);
    }

    private static IEnumerable<int> Run(IEnumerable<int> posts, Func<int, int> check, BulkOptions options, CancellationToken cancellation = default) =>
        Rules.CheckMany(posts, (post, _) => check(post), bulk: options, cancellationToken: cancellation);

    private static BulkOptions At(int degree) => new() { MaxDegreeOfParallelism = degree };

    // Some take a hundred times longer than others, in no order.
    internal static int Dawdle(int post)
    {
        var mixed = (uint)post * 2_654_435_761u >> 24;
        Thread.SpinWait(mixed < 16 ? 20_000 : (int)mixed);
        if (mixed == 255)
            Thread.Yield();
        return post;
    }

    private static IEnumerable<int> Endless()
    {
        for (var post = 0; ; post++)
            yield return post;
    }

    private static IEnumerable<int> Broken(int posts)
    {
        for (var post = 0; post < posts; post++)
            yield return post;
        throw new FormatException("broken for the test");
    }

    // Keeps what came before an exception.
    private static void Collect(IEnumerable<int> answers, List<int> seen)
    {
        foreach (var answer in answers)
            seen.Add(answer);
    }
}
