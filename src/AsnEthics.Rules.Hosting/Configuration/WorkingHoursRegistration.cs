using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AsnEthics.Rules.Hosting.Configuration;

/// <summary>Registers <see cref="WorkingHours"/> under the checker's key, once, and has its settings read when the host starts.</summary>
internal static class WorkingHoursRegistration
{
    public static void Ensure(IServiceCollection services, HostedRules rules)
    {
        if (rules.HasWorkingHours)
            return;
        rules.HasWorkingHours = true;
        if (rules.ServiceKey is { } key)
            services.AddKeyedSingleton(key, (provider, _) => Create(provider, rules));
        else
            services.AddSingleton(provider => Create(provider, rules));
        services.AddSingleton<IValidateOptions<WorkingHoursOptions>>(new Validator(rules.OptionsName));
        services.AddOptions<WorkingHoursOptions>(rules.OptionsName).ValidateOnStart();
    }

    private static WorkingHours Create(IServiceProvider services, HostedRules rules) => new(
        services.GetRequiredService<IOptionsMonitor<WorkingHoursOptions>>().Get(rules.OptionsName),
        services.GetService<TimeProvider>());

    private sealed class Validator(string validated) : IValidateOptions<WorkingHoursOptions>
    {
        public ValidateOptionsResult Validate(string? name, WorkingHoursOptions options)
        {
            if (name != validated)
                return ValidateOptionsResult.Skip;
            try
            {
                _ = new WorkingHours(options);
                return ValidateOptionsResult.Success;
            }
            catch (OptionsValidationException exception)
            {
                return ValidateOptionsResult.Fail(exception.Failures);
            }
        }
    }
}
