using Microsoft.Extensions.Options;

namespace AsnEthics.Rules.Hosting.Configuration;

/// <summary>Says what is wrong with settings, by the names configuration gives them.</summary>
internal sealed class AsnEthicsRulesOptionsValidator : IValidateOptions<AsnEthicsRulesOptions>
{
    private static readonly (string Name, Func<RuleLimits, int> Value)[] Limits =
    [
        (nameof(RuleLimits.MaxFileLength), limits => limits.MaxFileLength),
        (nameof(RuleLimits.MaxNesting), limits => limits.MaxNesting),
        (nameof(RuleLimits.MaxRules), limits => limits.MaxRules),
        (nameof(RuleLimits.MaxPatterns), limits => limits.MaxPatterns),
        (nameof(RuleLimits.MaxForms), limits => limits.MaxForms),
        (nameof(RuleLimits.MaxRegexPositions), limits => limits.MaxRegexPositions),
        (nameof(RuleLimits.MaxPatternLength), limits => limits.MaxPatternLength),
        (nameof(RuleLimits.MaxDiagnostics), limits => limits.MaxDiagnostics),
        (nameof(RuleLimits.MaxTextLength), limits => limits.MaxTextLength),
    ];

    public ValidateOptionsResult Validate(string? name, AsnEthicsRulesOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(AsnEthicsRulesOptions options)
    {
        if (options.Language is not (null or "id" or "en"))
            yield return $"Language is \"{options.Language}\": give \"id\", \"en\" or nothing";
        if (options.ReloadDelay < TimeSpan.FromMilliseconds(1) || options.ReloadDelay > TimeSpan.FromMinutes(1))
            yield return FormattableString.Invariant($"ReloadDelay is {options.ReloadDelay}: give 00:00:00.001 to 00:01:00");
        if (options.PollingInterval is { } interval && (interval < TimeSpan.FromMilliseconds(10) || interval > TimeSpan.FromDays(1)))
            yield return FormattableString.Invariant($"PollingInterval is {interval}: give 00:00:00.010 to 1.00:00:00, or nothing for events alone");
        if (options.RuleFiles is null || options.RuleFiles.Any(string.IsNullOrWhiteSpace))
            yield return "RuleFiles holds an empty path";
        foreach (var (limit, value) in Limits)
        {
            if (options.Limits is { } limits && value(limits) < 1)
                yield return FormattableString.Invariant($"Limits:{limit} is {value(limits)}: give 1 or more");
        }

        if (options.Limits is null)
            yield return "Limits is null";
    }
}
