using AsnEthics.Rules.AspNetCore.Endpoints;

namespace AsnEthics.Rules.AspNetCore;

/// <summary>The bounds of a check endpoint. Changed while the endpoint is mapped, and by nobody later.</summary>
public sealed class AsnEthicsEndpointOptions
{
    /// <summary>The longest post in UTF-16 units, 1 or more; a longer one, and a request that is too large to hold one, is answered with 413. Default 20,000.</summary>
    public int MaxLength { get; set; } = 20_000;

    /// <summary>Checks in any minute for each caller (the signed-in user, else the address), 1 or more; further ones are answered with 429. Default 120: a writer whose draft is checked while typing.</summary>
    public int ChecksPerMinute { get; set; } = 120;

    /// <summary>The key of the checker; null, the default: the one without a key.</summary>
    public object? ServiceKey { get; set; }

    internal CallerRateLimit RateLimiter => field ??= new CallerRateLimit(ChecksPerMinute);

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxLength, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(ChecksPerMinute, 1);
    }
}
