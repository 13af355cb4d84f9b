using System.Text.Json;

namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>What a new process measured.</summary>
/// <param name="CompileMilliseconds">From rule text to rule set, with all that is loaded and compiled on the way; by the clock.</param>
/// <param name="CompileProcessorMilliseconds">The same in processor time.</param>
/// <param name="FreshRate">Megabytes a second in the first pass of a new rule set over posts that were not seen before; null where it was not asked for.</param>
/// <param name="FollowingRate">The same over every other post, when the rule set has seen those between them: what it learns of words serves, and what it may remember of posts does not.</param>
internal sealed record FirstUse(double CompileMilliseconds, double CompileProcessorMilliseconds, double? FreshRate, double? FollowingRate)
{
    /// <summary>The medians of several new processes, over the corpus that the options name.</summary>
    public static FirstUse Measure(string ruleText, CommandOptions options, int processes)
    {
        var isFresh = options.Has("fresh");
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, ruleText);
            string[] command = ["first-use", "--rules", file, .. isFresh ? ["--fresh"] : Array.Empty<string>(), .. options.Again("corpus", "joined")];
            var uses = Enumerable.Range(0, processes).Select(_ => JsonSerializer.Deserialize<FirstUse>(OwnProcess.Output(command))!).ToArray();
            return new FirstUse(
                Median.Of(uses.Select(use => use.CompileMilliseconds)),
                Median.Of(uses.Select(use => use.CompileProcessorMilliseconds)),
                isFresh ? Median.Of(uses.Select(use => use.FreshRate!.Value)) : null,
                isFresh ? Median.Of(uses.Select(use => use.FollowingRate!.Value)) : null);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
