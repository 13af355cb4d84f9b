using System.Globalization;

namespace AsnEthics.Rules.Hosting.WorkingTime;

/// <summary>A stretch of a day, its end not included.</summary>
internal readonly record struct HourSpan(TimeSpan Start, TimeSpan End)
{
    private static readonly TimeSpan WholeDay = TimeSpan.FromDays(1);

    public bool Holds(TimeSpan time) => time >= Start && time < End;

    /// <summary>Reads <c>07:30-16:00</c>; also with dots, as Indonesian writes times, and with <c>24:00</c> for the end of the day.</summary>
    public static bool TryParse(string text, out HourSpan span)
    {
        var ends = text.Split('-');
        span = default;
        if (ends.Length != 2 || TryTime(ends[0]) is not { } start || TryTime(ends[1]) is not { } end || start >= end)
            return false;
        span = new HourSpan(start, end);
        return true;
    }

    private static TimeSpan? TryTime(string text)
    {
        var time = text.Trim().Replace('.', ':');
        if (time == "24:00")
            return WholeDay;
        return TimeSpan.TryParseExact(time, ["h\\:mm", "hh\\:mm"], CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
