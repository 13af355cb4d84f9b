using System.Globalization;

namespace AsnEthics.Rules.Hosting.WorkingTime;

/// <summary>Days from the first to the last, both included.</summary>
internal readonly record struct DaySpan(DateTime First, DateTime Last)
{
    public bool Holds(DateTime day) => day >= First && day <= Last;

    /// <summary>Reads <c>2026-03-20</c> or <c>2026-03-20..2026-03-24</c>.</summary>
    public static bool TryParse(string text, out DaySpan span)
    {
        var cut = text.IndexOf("..", StringComparison.Ordinal);
        var (first, last) = cut < 0 ? (text, text) : (text.Substring(0, cut), text.Substring(cut + 2));
        span = default;
        if (TryDay(first) is not { } from || TryDay(last) is not { } to || from > to)
            return false;
        span = new DaySpan(from, to);
        return true;
    }

    private static DateTime? TryDay(string text) =>
        DateTime.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
