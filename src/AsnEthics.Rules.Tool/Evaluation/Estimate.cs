namespace AsnEthics.Rules.Tool.Evaluation;

/// <summary>A figure with its 95 % interval; null where nothing is there to divide by.</summary>
internal readonly record struct Estimate(double? Value, double? Low, double? High);

/// <summary>How often verdict and label agreed and disagreed.</summary>
/// <param name="Right">Labelled and found (true positives).</param>
/// <param name="FalseAlarms">Found and not labelled (false positives).</param>
/// <param name="Missed">Labelled and not found (false negatives).</param>
/// <param name="RightlyQuiet">Neither (true negatives).</param>
internal readonly record struct Agreement(int Right, int FalseAlarms, int Missed, int RightlyQuiet)
{
    public int Posts => Right + FalseAlarms + Missed + RightlyQuiet;

    public int Labelled => Right + Missed;

    public double? Precision => Right + FalseAlarms == 0 ? null : (double)Right / (Right + FalseAlarms);

    public double? Recall => Labelled == 0 ? null : (double)Right / Labelled;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double? F1 => Right + FalseAlarms + Missed == 0 ? null : 2.0 * Right / ((2.0 * Right) + FalseAlarms + Missed);

    public Agreement Add(bool labelled, bool found) => (labelled, found) switch
    {
        (true, true) => this with { Right = Right + 1 },
        (false, true) => this with { FalseAlarms = FalseAlarms + 1 },
        (true, false) => this with { Missed = Missed + 1 },
        _ => this with { RightlyQuiet = RightlyQuiet + 1 },
    };
}
