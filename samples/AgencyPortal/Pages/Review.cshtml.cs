using AgencyPortal.Accounts;
using AgencyPortal.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace AgencyPortal.Pages;

/// <summary>What waits for the ethics team, oldest first, and what it decided last.</summary>
[Authorize(PortalRole.Reviewer)]
internal sealed class ReviewModel(PortalContext database) : PageModel
{
    private const int WaitingShown = 100;
    private const int DecidedShown = 20;

    public IReadOnlyList<DraftLine> Waiting { get; private set; } = [];

    public IReadOnlyList<DraftLine> Decided { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Waiting = await database.Drafts.Where(draft => draft.State == DraftState.Waiting)
            .OrderBy(draft => draft.SentAt).Take(WaitingShown).Select(DraftLine.Of).ToListAsync(cancellation);
        Decided = await database.Drafts.Where(draft => draft.State == DraftState.Accepted || draft.State == DraftState.Returned)
            .OrderByDescending(draft => draft.History.Max(entry => entry.At)).Take(DecidedShown).Select(DraftLine.Of).ToListAsync(cancellation);
    }
}
