namespace AsnEthics.Rules.Tool.Evaluation;

/// <summary>
/// The percentile bootstrap over posts: as many posts as there are, drawn with replacement, time after time; the middle 95 % of the figures that come out are the interval. All that counts of a post is which of four cases it is, so drawing
/// posts is drawing cases. Equal agreements and seeds give equal intervals.
/// </summary>
internal static class Bootstrap
{
    public const int Resamples = 2000;
    private const double Tail = 0.025;

    public static (Estimate Precision, Estimate Recall, Estimate F1) Intervals(Agreement agreement, int seed)
    {
        var drawn = new Agreement[Resamples];
        Parallel.For(0, Resamples, resample => drawn[resample] = Draw(agreement, new Random(HashCode(seed, resample))));
        return (Estimate(agreement, drawn, one => one.Precision), Estimate(agreement, drawn, one => one.Recall), Estimate(agreement, drawn, one => one.F1));
    }

    private static Agreement Draw(Agreement agreement, Random random)
    {
        var (right, falseAlarms, missed) = (0, 0, 0);
        var (toRight, toFalseAlarms, toMissed) = (agreement.Right, agreement.Right + agreement.FalseAlarms, agreement.Right + agreement.FalseAlarms + agreement.Missed);
        var posts = agreement.Posts;
        for (var i = 0; i < posts; i++)
        {
            var post = random.Next(posts);
            if (post < toRight)
                right++;
            else if (post < toFalseAlarms)
                falseAlarms++;
            else if (post < toMissed)
                missed++;
        }

        return new Agreement(right, falseAlarms, missed, posts - right - falseAlarms - missed);
    }

    private static Estimate Estimate(Agreement agreement, Agreement[] drawn, Func<Agreement, double?> figure)
    {
        var figures = drawn.Select(figure).OfType<double>().Order().ToArray();
        return figures.Length == 0 ? new Estimate(figure(agreement), null, null) : new Estimate(figure(agreement), figures[Place(figures, Tail)], figures[Place(figures, 1 - Tail)]);
    }

    private static int Place(double[] figures, double share) => (int)Math.Round(share * (figures.Length - 1), MidpointRounding.AwayFromZero);

    // The framework's own differs from process to process.
    private static int HashCode(int seed, int resample) => unchecked((int)(((uint)seed * 2654435761u) ^ ((uint)resample * 2246822519u)));
}
