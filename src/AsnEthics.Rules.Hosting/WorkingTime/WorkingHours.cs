using System.Collections.Immutable;
using AsnEthics.Rules.Hosting.WorkingTime;
using Microsoft.Extensions.Options;

namespace AsnEthics.Rules.Hosting;

/// <summary>Whether an agency works at a moment. Immutable and safe for any number of threads; allocates nothing.</summary>
public sealed class WorkingHours
{
    /// <summary>The fact of the base rule set that says whether a post is made in working hours.</summary>
    public const string FactName = "in_working_hours";

    private readonly TimeProvider _clock;
    private readonly TimeSpan _offset;
    private readonly ImmutableArray<ImmutableArray<HourSpan>> _week;
    private readonly ImmutableArray<ImmutableArray<HourSpan>> _ramadanWeek;
    private readonly ImmutableArray<DaySpan> _ramadan;
    private readonly ImmutableArray<DaySpan> _holidays;

    /// <summary>Reads the settings.</summary>
    /// <param name="options">The settings; they are copied.</param>
    /// <param name="clock">What gives the present moment; null: the machine's clock.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="OptionsValidationException">A setting cannot be read; the message names it.</exception>
    public WorkingHours(WorkingHoursOptions options, TimeProvider? clock = null)
    {
        var reader = new WorkingHoursReader(options ?? throw new ArgumentNullException(nameof(options)));
        _clock = clock ?? TimeProvider.System;
        _offset = reader.Offset();
        _week = reader.Week(nameof(options.Hours), options.Hours);
        _ramadanWeek = reader.Week(nameof(options.RamadanHours), options.RamadanHours);
        _ramadan = reader.Days(nameof(options.Ramadan), options.Ramadan);
        _holidays = reader.Days(nameof(options.Holidays), options.Holidays);
        if (reader.Problems.Count > 0)
            throw new OptionsValidationException(Options.DefaultName, typeof(WorkingHoursOptions), reader.Problems);
    }

    /// <summary>Whether the agency works now.</summary>
    public bool IsNow => Include(_clock.GetUtcNow());

    /// <summary>Whether the agency works at a moment.</summary>
    /// <param name="moment">The moment; any offset from UTC.</param>
    public bool Include(DateTimeOffset moment)
    {
        var local = moment.ToOffset(_offset);
        if (HoldsDay(_holidays, local.Date))
            return false;
        var week = HoldsDay(_ramadan, local.Date) ? _ramadanWeek : _week;
        foreach (var span in week[(int)local.DayOfWeek])
        {
            if (span.Holds(local.TimeOfDay))
                return true;
        }

        return false;
    }

    private static bool HoldsDay(ImmutableArray<DaySpan> days, DateTime day)
    {
        foreach (var span in days)
        {
            if (span.Holds(day))
                return true;
        }

        return false;
    }
}
