using AsnEthics.Rules.Tests.Properties;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Bulk;

/// <summary>
/// Short runs of all kinds, cut short at any place in any way. <c>ASN_FUZZ_RUNS=1000000 dotnet test --filter FullyQualifiedName~RandomRunTests</c> makes that many; without the variable it is a few thousand.
/// </summary>
public class RandomRunTests
{
    private const int UsualRuns = 3_000;

    private const string Broken = "broken for the test";

    private static readonly RuleSet Rules = RuleFile.CompileClean(RuleFile.Header + RuleFile.Guidelines + RuleFile.Rule());

    private enum Cut
    {
        None,
        Left,
        Cancelled,
        SequenceThrows,
        CheckThrows,
    }

    [Fact]
    public async Task EachComesToTheEndItShould()
    {
        for (var seed = 0; seed < FuzzRuns.Wanted(UsualRuns); seed++)
        {
            var plan = new Plan(new Random(seed));
            var run = new Run(plan);
            if (seed % 2 == 0)
                run.Go();
            else
                await run.GoAsync();

            Assert.True(plan.Expected.SequenceEqual(run.Answers), $"seed {seed}: {plan} gave {string.Join(' ', run.Answers)}");
            Assert.True(run.Running == 0 && run.Opened == run.Disposed && run.Thrown == plan.Thrown, $"seed {seed}: {plan}; running {run.Running}, opened {run.Opened}, disposed {run.Disposed}, thrown {run.Thrown}");
        }
    }

    private sealed class Plan(Random random)
    {
        public int Posts { get; } = random.Next(40);

        public Cut Cut { get; } = (Cut)random.Next(5);

        public int At { get; } = random.Next(40);

        public int Slowness { get; } = random.Next(4) * 300;

        public BulkOptions Options { get; } = new() { MaxDegreeOfParallelism = random.Next(1, 9), MaxPostsInFlight = random.Next(1, 30), MaxCharactersInFlight = random.Next(1, 30) };

        private bool IsCut => Cut == Cut.SequenceThrows ? At <= Posts : Cut != Cut.None && At < Posts;

        // Who leaves or cancels does so with the answer in hand.
        public IEnumerable<int> Expected => Enumerable.Range(0, !IsCut ? Posts : Cut is Cut.Left or Cut.Cancelled ? At + 1 : At);

        public string Thrown => !IsCut || Cut == Cut.Left ? "" : Cut == Cut.Cancelled ? nameof(OperationCanceledException) : Broken;

        public override string ToString() => $"{Posts} posts, {Cut} at {At}, {Options}";
    }

    private sealed class Run(Plan plan)
    {
        private readonly CancellationTokenSource _cancellation = new();
        private int _running;

        public List<int> Answers { get; } = [];

        public string Thrown { get; private set; } = "";

        public int Running => Volatile.Read(ref _running);

        public int Opened { get; private set; }

        public int Disposed { get; private set; }

        public void Go()
        {
            try
            {
                foreach (var answer in Rules.CheckMany(Posts(), Check, _ => 1, plan.Options, _cancellation.Token))
                {
                    if (Take(answer))
                        break;
                }
            }
            catch (Exception exception)
            {
                Keep(exception);
            }
        }

        public async Task GoAsync()
        {
            try
            {
                await foreach (var answer in Rules.CheckManyAsync(PostsAsync(), Check, _ => 1, plan.Options, _cancellation.Token))
                {
                    if (Take(answer))
                        break;
                }
            }
            catch (Exception exception)
            {
                Keep(exception);
            }
        }

        private bool Take(int answer)
        {
            Answers.Add(answer);
            if (answer == plan.At && plan.Cut == Cut.Cancelled)
                _cancellation.Cancel();
            return answer == plan.At && plan.Cut == Cut.Left;
        }

        private void Keep(Exception exception) => Thrown = exception is OperationCanceledException ? nameof(OperationCanceledException) : exception.Message;

        private int Check(int post, IRuleChecker rules)
        {
            Interlocked.Increment(ref _running);
            Thread.SpinWait(post % 7 * plan.Slowness);
            Interlocked.Decrement(ref _running);
            return post == plan.At && plan.Cut == Cut.CheckThrows ? throw new FormatException(Broken) : post;
        }

        private IEnumerable<int> Posts()
        {
            Opened++;
            try
            {
                for (var post = 0; post <= plan.Posts; post++)
                {
                    if (post == plan.At && plan.Cut == Cut.SequenceThrows)
                        throw new FormatException(Broken);
                    if (post < plan.Posts)
                        yield return post;
                }
            }
            finally
            {
                Disposed++;
            }
        }

        private async IAsyncEnumerable<int> PostsAsync()
        {
            foreach (var post in Posts())
            {
                if (post % 3 == 0)
                    await Task.Yield();
                yield return post;
            }
        }
    }
}
