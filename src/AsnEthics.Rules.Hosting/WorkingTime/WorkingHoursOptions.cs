namespace AsnEthics.Rules.Hosting;

/// <summary>
/// When an agency works, as code or configuration gives it; read and validated once. The hours preset are five days of 37.5 hours a week, in Ramadan 32.5, as Peraturan Presiden 21/2023 counts them; an
/// agency sets its own. Holidays and the days of Ramadan are decided each year and have to be given.
/// </summary>
public sealed class WorkingHoursOptions
{
    /// <summary>The agency's time zone; default <see cref="IndonesianTimeZone.Wib"/>.</summary>
    public IndonesianTimeZone TimeZone { get; set; } = IndonesianTimeZone.Wib;

    /// <summary>
    /// The hours of each weekday: stretches such as <c>07:30-12:00, 13:00-16:00</c>, their ends not included; an empty text for a day off, as is a day that is not there. Default: Monday to Thursday
    /// 07:30-12:00, 13:00-16:00, Friday 07:30-11:30, 13:00-16:30.
    /// </summary>
    public IDictionary<DayOfWeek, string> Hours { get; set; } = Week("07:30-12:00, 13:00-16:00", "07:30-11:30, 13:00-16:30");

    /// <summary>The same for <see cref="Ramadan"/>. Default: Monday to Thursday 08:00-12:00, 12:30-15:00, Friday 08:00-11:30, 12:30-15:30.</summary>
    public IDictionary<DayOfWeek, string> RamadanHours { get; set; } = Week("08:00-12:00, 12:30-15:00", "08:00-11:30, 12:30-15:30");

    /// <summary>The days of Ramadan: days (<c>2026-02-19</c>) or stretches of them, both ends included (<c>2026-02-19..2026-03-20</c>). Default: none.</summary>
    public IList<string> Ramadan { get; set; } = [];

    /// <summary>Days without working hours, as for <see cref="Ramadan"/>: public holidays and days of collective leave. Default: none.</summary>
    public IList<string> Holidays { get; set; } = [];

    private static Dictionary<DayOfWeek, string> Week(string mondayToThursday, string friday) => new()
    {
        [DayOfWeek.Monday] = mondayToThursday,
        [DayOfWeek.Tuesday] = mondayToThursday,
        [DayOfWeek.Wednesday] = mondayToThursday,
        [DayOfWeek.Thursday] = mondayToThursday,
        [DayOfWeek.Friday] = friday,
    };
}
