using System.Threading.RateLimiting;

namespace AsnEthics.Rules.AspNetCore.Endpoints;

/// <summary>Checks a minute for each caller: the signed-in user, else the address.</summary>
internal sealed class CallerRateLimit(int checksPerMinute)
{
    private const int WindowSegments = 6;

    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetSlidingWindowLimiter(
        Caller(context),
        _ => new SlidingWindowRateLimiterOptions { PermitLimit = checksPerMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = WindowSegments, QueueLimit = 0 }));

    public RateLimitLease Acquire(HttpContext context) => _limiter.AttemptAcquire(context);

    private static string Caller(HttpContext context) => context.User.Identity is { IsAuthenticated: true, Name: { } name } ? "user " + name : "address " + context.Connection.RemoteIpAddress;
}
