using System.Diagnostics;
using AsnEthics.Rules.Hosting.Configuration;
using AsnEthics.Rules.Hosting.Loading;
using AsnEthics.Rules.Hosting.Observation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AsnEthics.Rules.Hosting.Checking;

/// <summary>Checks by the rules in use, measured. A check takes the rule set once; nothing is allocated where nothing is found, nobody listens to activities, and no fact has to be added to facts given.</summary>
internal sealed class HostedRuleChecker(string name, LiveRuleSet live, RuleTelemetry telemetry, CheckOptions defaults, WorkingHoursFact? workingHours) : IRuleChecker
{
    private static readonly double SecondsPerTick = 1.0 / Stopwatch.Frequency;

    public static HostedRuleChecker Create(IServiceProvider services, HostedRules rules)
    {
        var options = services.GetRequiredService<IOptionsMonitor<AsnEthicsRulesOptions>>().Get(rules.OptionsName);
        var hours = !rules.HasWorkingHours ? null : new WorkingHoursFact(rules.ServiceKey is { } key ? services.GetRequiredKeyedService<WorkingHours>(key) : services.GetRequiredService<WorkingHours>());
        return new HostedRuleChecker(
            rules.DisplayName,
            services.GetRequiredKeyedService<LiveRuleSet>(rules),
            services.GetRequiredService<RuleTelemetry>(),
            options.Language is null ? CheckOptions.Default : new CheckOptions { Language = options.Language },
            hours);
    }

    public CheckResult Check(string text, PostFacts? facts = null, CheckOptions? options = null) => Check(text is null ? throw new ArgumentNullException(nameof(text)) : text.AsSpan(), text, facts, options);

    public CheckResult Check(ReadOnlySpan<char> text, PostFacts? facts = null, CheckOptions? options = null) => Check(text, whole: null, facts, options);

    /// <param name="text">The post.</param>
    /// <param name="whole">The post as a string where it is one, so that findings need no copy of it.</param>
    /// <param name="facts">As for the public method.</param>
    /// <param name="options">As for the public method.</param>
    private CheckResult Check(ReadOnlySpan<char> text, string? whole, PostFacts? facts, CheckOptions? options)
    {
        using var activity = telemetry.StartCheck(name);
        var start = telemetry.IsTimed ? Stopwatch.GetTimestamp() : 0;
        try
        {
            var (known, wanted) = (WithHours(facts), WithDefaults(options));
            var result = whole is null ? live.Current.Check(text, known, wanted) : live.Current.Check(whole, known, wanted);
            telemetry.Checked(name, result, SecondsSince(start), activity);
            return result;
        }
        catch (ArgumentException)
        {
            telemetry.Refused(name, SecondsSince(start), activity);
            throw;
        }
    }

    private static double SecondsSince(long start) => start == 0 ? 0 : (Stopwatch.GetTimestamp() - start) * SecondsPerTick;

    private PostFacts? WithHours(PostFacts? facts) => workingHours is null ? facts : workingHours.AddTo(facts);

    private CheckOptions WithDefaults(CheckOptions? options)
    {
        if (options is null)
            return defaults;
        return options.Language is null && defaults.Language is not null ? options with { Language = defaults.Language } : options;
    }
}
