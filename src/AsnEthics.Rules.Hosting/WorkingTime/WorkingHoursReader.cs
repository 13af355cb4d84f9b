using System.Collections.Immutable;

namespace AsnEthics.Rules.Hosting.WorkingTime;

/// <summary>Reads settings and collects what cannot be read, by the names configuration gives them.</summary>
internal sealed class WorkingHoursReader(WorkingHoursOptions options)
{
    public List<string> Problems { get; } = [];

    public TimeSpan Offset()
    {
        switch (options.TimeZone)
        {
            case IndonesianTimeZone.Wib:
                return TimeSpan.FromHours(7);
            case IndonesianTimeZone.Wita:
                return TimeSpan.FromHours(8);
            case IndonesianTimeZone.Wit:
                return TimeSpan.FromHours(9);
            default:
                Problems.Add("TimeZone is none of Wib, Wita and Wit");
                return default;
        }
    }

    /// <summary>The hours of each day, Sunday first.</summary>
    public ImmutableArray<ImmutableArray<HourSpan>> Week(string setting, IDictionary<DayOfWeek, string>? hours) =>
        [.. Enumerable.Range(0, 7).Select(day => Day(setting, (DayOfWeek)day, hours is not null && hours.TryGetValue((DayOfWeek)day, out var text) ? text : null))];

    public ImmutableArray<DaySpan> Days(string setting, IList<string>? days)
    {
        var spans = ImmutableArray.CreateBuilder<DaySpan>();
        foreach (var day in days ?? [])
        {
            if (DaySpan.TryParse(day ?? "", out var span))
                spans.Add(span);
            else
                Problems.Add($"{setting} holds \"{day}\": give a day such as 2026-03-20, or days such as 2026-03-20..2026-03-24");
        }

        return spans.ToImmutable();
    }

    private ImmutableArray<HourSpan> Day(string setting, DayOfWeek day, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var spans = ImmutableArray.CreateBuilder<HourSpan>();
        foreach (var part in text!.Split(','))
        {
            if (HourSpan.TryParse(part, out var span))
                spans.Add(span);
            else
                Problems.Add($"{setting}:{day} holds \"{part.Trim()}\": give hours such as 07:30-16:00, the later one last");
        }

        return spans.ToImmutable();
    }
}
