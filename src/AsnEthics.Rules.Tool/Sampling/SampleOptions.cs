using System.CommandLine;

namespace AsnEthics.Rules.Tool.Sampling;

/// <summary>Chance that comes out the same each time.</summary>
internal static class SampleOptions
{
    public const int DefaultSeed = 137;

    public static Option<int> Seed { get; } = new("--seed")
    {
        Description = "Chooses what is drawn at random; the same number draws the same.",
        HelpName = "N",
        DefaultValueFactory = _ => DefaultSeed,
    };

    /// <exception cref="WrongUseException">The number is below zero.</exception>
    public static int NotBelowZero(ParseResult arguments, Option<int> option)
    {
        var number = arguments.GetValue(option);
        return number >= 0 ? number : throw new WrongUseException(FormattableString.Invariant($"{option.Name} {number}: write 0 or more"));
    }
}
