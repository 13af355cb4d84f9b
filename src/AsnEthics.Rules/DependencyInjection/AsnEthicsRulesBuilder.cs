namespace Microsoft.Extensions.DependencyInjection;

internal sealed record AsnEthicsRulesBuilder(IServiceCollection Services, object? ServiceKey) : IAsnEthicsRulesBuilder;
