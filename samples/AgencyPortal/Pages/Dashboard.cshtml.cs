using AgencyPortal.Accounts;
using AgencyPortal.Data;
using AsnEthics.Rules.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace AgencyPortal.Pages;

/// <summary>How many drafts were sent and where they stand, and how often each guideline was touched, by week.</summary>
[Authorize(PortalRole.Reviewer)]
internal sealed class DashboardModel(PortalContext database, AgencyClock clock, IRuleSetProvider rules) : PageModel
{
    public const int WeekCount = 12;

    /// <summary>The Mondays, oldest first.</summary>
    public IReadOnlyList<DateOnly> Weeks { get; private set; } = [];

    public IReadOnlyList<GuidelineSeries> Series { get; private set; } = [];

    public IReadOnlyDictionary<DraftState, int> States { get; private set; } = new Dictionary<DraftState, int>();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var monday = Monday(clock.Today);
        Weeks = [.. Enumerable.Range(0, WeekCount).Select(week => monday.AddDays(7 * (week - WeekCount + 1)))];
        var first = Weeks[0];
        States = await database.Drafts.Where(draft => draft.SentOn >= first).GroupBy(draft => draft.State)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var days = await database.Drafts.Where(draft => draft.SentOn >= first)
            .SelectMany(draft => draft.Findings, (draft, finding) => new { draft.SentOn, finding })
            .SelectMany(found => found.finding.Guidelines, (found, point) => new { found.SentOn, point.Catalogue, point.Number, point.Text })
            .GroupBy(point => new { point.SentOn, point.Catalogue, point.Number })
            .Select(group => new { group.Key.SentOn, group.Key.Catalogue, group.Key.Number, Text = group.Max(point => point.Text), Count = group.Count() })
            .ToListAsync(cancellation);

        // The points of the rules in use, and those of older rules that drafts still tell of.
        var texts = days.ToLookup(day => (day.Catalogue, day.Number), day => day.Text!);
        var points = rules.Current.Guidelines.Select(point => (point.Catalogue, point.Number, point.Text))
            .Concat(texts.Select(point => (point.Key.Catalogue, point.Key.Number, Text: point.First())))
            .DistinctBy(point => (point.Catalogue, point.Number));
        Series =
        [
            .. points.Select(point => new GuidelineSeries(
                point.Catalogue,
                point.Number,
                point.Text,
                [.. Weeks.Select(week => days.Where(day => day.Catalogue == point.Catalogue && day.Number == point.Number && Monday(day.SentOn) == week).Sum(day => day.Count))])),
        ];
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
