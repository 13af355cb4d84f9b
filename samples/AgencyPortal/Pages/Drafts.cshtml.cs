using AgencyPortal.Accounts;
using AgencyPortal.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace AgencyPortal.Pages;

/// <summary>A writer's latest drafts.</summary>
[Authorize(PortalRole.Writer)]
internal sealed class DraftsModel(PortalContext database) : PageModel
{
    private const int Shown = 100;

    public IReadOnlyList<DraftLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Lines = await database.Drafts
        .Where(draft => draft.Author == User.Identity!.Name)
        .OrderByDescending(draft => draft.SentAt)
        .Take(Shown)
        .Select(DraftLine.Of)
        .ToListAsync(cancellation);
}
