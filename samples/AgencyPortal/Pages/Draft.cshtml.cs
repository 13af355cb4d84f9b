using AgencyPortal.Accounts;
using AgencyPortal.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AgencyPortal.Pages;

/// <summary>One draft: for its writer, and for the ethics team, who decide here.</summary>
[Authorize]
internal sealed class DraftModel(PortalContext database, AgencyClock clock, IStringLocalizer<PortalTexts> texts) : PageModel
{
    public const int MaxNoteLength = 1_000;

    public Draft? Draft { get; private set; }

    [BindProperty]
    public string? Note { get; set; }

    public string? Problem { get; private set; }

    /// <summary>Whether the form of a decision is shown; where the database is away it stays, with the note that was written.</summary>
    public bool MayDecide => User.IsInRole(PortalRole.Reviewer) && (Draft is null || Draft.State == DraftState.Waiting);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        await FindAsync(id, cancellation);
        return Draft is null ? NotFound() : Page();
    }

    public Task<IActionResult> OnPostAcceptAsync(Guid id, CancellationToken cancellation) => DecideAsync(id, DraftState.Accepted, cancellation);

    public Task<IActionResult> OnPostReturnAsync(Guid id, CancellationToken cancellation) => DecideAsync(id, DraftState.Returned, cancellation);

    private async Task<IActionResult> DecideAsync(Guid id, DraftState state, CancellationToken cancellation)
    {
        if (!User.IsInRole(PortalRole.Reviewer))
            return Forbid();
        try
        {
            await FindAsync(id, cancellation);
            if (Draft is null)
                return NotFound();
            if (Draft.State != DraftState.Waiting)
                return Again(texts["Unggahan ini sudah diputuskan."], StatusCodes.Status409Conflict);
            if (state == DraftState.Returned && string.IsNullOrWhiteSpace(Note))
                return Again(texts["Tulis catatan agar penulis tahu apa yang perlu diperbaiki."], StatusCodes.Status400BadRequest);
            if (Note?.Length > MaxNoteLength)
                return Again(texts["Catatan paling panjang {0} karakter.", MaxNoteLength], StatusCodes.Status400BadRequest);
            Draft.Become(state, User.FindFirst("display_name")!.Value, string.IsNullOrWhiteSpace(Note) ? null : Note.Trim(), clock.UtcNow);
            await database.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            database.ChangeTracker.Clear();
            await FindAsync(id, cancellation);
            return Again(texts["Unggahan ini sudah diputuskan."], StatusCodes.Status409Conflict);
        }
        catch (Exception exception) when (DatabaseAway.Is(exception))
        {
            return Again(texts["Keputusan belum tersimpan: basis data sedang tidak dapat dihubungi. Catatan Anda masih di bawah ini."], StatusCodes.Status503ServiceUnavailable);
        }

        return RedirectToPage("/Review");
    }

    private async Task FindAsync(Guid id, CancellationToken cancellation)
    {
        var mine = User.Identity!.Name;
        var all = User.IsInRole(PortalRole.Reviewer);
        Draft = await database.Drafts
            .Include(draft => draft.History)
            .Include(draft => draft.Findings).ThenInclude(finding => finding.Guidelines)
            .AsSplitQuery()
            .SingleOrDefaultAsync(draft => draft.Id == id && (all || draft.Author == mine), cancellation);
    }

    private PageResult Again(string problem, int status)
    {
        Problem = problem;
        Response.StatusCode = status;
        return Page();
    }
}
