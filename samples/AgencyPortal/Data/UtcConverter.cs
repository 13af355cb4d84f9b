using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AgencyPortal.Data;

/// <summary>Times are UTC on both sides; SQLite forgets the kind.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(time => time.ToUniversalTime(), time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
