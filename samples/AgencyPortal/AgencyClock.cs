using AsnEthics.Rules.Hosting;
using Microsoft.Extensions.Options;

namespace AgencyPortal;

/// <summary>The agency's time: the zone of its working hours.</summary>
internal sealed class AgencyClock(TimeProvider time, IOptions<WorkingHoursOptions> hours)
{
    private TimeSpan Offset => TimeSpan.FromHours(hours.Value.TimeZone switch
    {
        IndonesianTimeZone.Wita => 8,
        IndonesianTimeZone.Wit => 9,
        _ => 7,
    });

    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public DateOnly Today => DateOnly.FromDateTime(Local(UtcNow));

    public string ZoneName => hours.Value.TimeZone.ToString().ToUpperInvariant();

    public DateTime Local(DateTime utc) => DateTime.SpecifyKind(utc + Offset, DateTimeKind.Unspecified);
}
