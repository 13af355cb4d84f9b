using AsnEthics.Rules.Tool.Evaluation;
using AsnEthics.Rules.Tool.Sampling;

namespace AsnEthics.Rules.Tool.Tests;

public sealed class BootstrapTests
{
    [Fact]
    public void TheIntervalOfAShareIsThatOfTheBinomial()
    {
        // 400 of 1,000 labelled posts are found: the standard error is sqrt(.4 * .6 / 1000) = .0155, and 1.96 of them are .030.
        var recall = Bootstrap.Intervals(new Agreement(400, 100, 600, 5000), SampleOptions.DefaultSeed).Recall;

        Assert.Equal(0.4, recall.Value);
        Assert.InRange(recall.Low!.Value, 0.365, 0.375);
        Assert.InRange(recall.High!.Value, 0.425, 0.435);
    }

    [Fact]
    public void TwiceTheSameAndOtherwiseWithAnotherSeed()
    {
        var agreement = new Agreement(30, 11, 17, 400);

        Assert.Equal(Bootstrap.Intervals(agreement, 1), Bootstrap.Intervals(agreement, 1));
        Assert.NotEqual(Bootstrap.Intervals(agreement, 1), Bootstrap.Intervals(agreement, 2));
    }

    [Fact]
    public void PerfectAgreementHasNoSpread() =>
        Assert.Equal((new Estimate(1, 1, 1), new Estimate(1, 1, 1), new Estimate(1, 1, 1)), Bootstrap.Intervals(new Agreement(5, 0, 0, 5), 1));

    [Fact]
    public void WithoutFindingsThereIsNoPrecision() =>
        Assert.Equal((new Estimate(null, null, null), new Estimate(0, 0, 0)), (Bootstrap.Intervals(new Agreement(0, 0, 5, 0), 1).Precision, Bootstrap.Intervals(new Agreement(0, 0, 5, 0), 1).Recall));
}
