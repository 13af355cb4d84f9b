namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What <c>AddAsnEthicsRules</c> returns, so that other packages can go on configuring the same checker.</summary>
public interface IAsnEthicsRulesBuilder
{
    /// <summary>The services the checker was added to.</summary>
    IServiceCollection Services { get; }

    /// <summary>The key of the checker; null for the one without a key.</summary>
    object? ServiceKey { get; }
}
