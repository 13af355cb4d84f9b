namespace AsnEthics.Rules;

/// <summary>What of a rule was measured.</summary>
public enum RuleMeasure
{
    /// <summary>In how many posts that deserve no finding it finds something; the less the better.</summary>
    Noise,

    /// <summary>How many disguised posts it still finds; the more the better.</summary>
    Robustness,
}
