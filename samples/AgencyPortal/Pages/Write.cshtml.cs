using AgencyPortal.Accounts;
using AgencyPortal.Checking;
using AgencyPortal.Data;
using AsnEthics.Rules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace AgencyPortal.Pages;

/// <summary>Where a post is written. What the script shows while typing, the page shows without it too; sending checks again, and only that check counts.</summary>
[Authorize(PortalRole.Writer)]
internal sealed class WriteModel(PortalContext database, DraftCheck check, AgencyClock clock, IOptions<PortalSettings> settings, IStringLocalizer<PortalTexts> texts) : PageModel
{
    [BindProperty]
    public DraftForm Form { get; set; } = new();

    public int MaxLength => settings.Value.MaxLength;

    public Severity BlockFrom => settings.Value.BlockFrom;

    public IReadOnlyList<FindingView> Findings { get; private set; } = [];

    public string Status { get; private set; } = texts["Temuan muncul di sini selagi Anda menulis."];

    /// <summary>Why the draft was not taken; null where nothing was wrong.</summary>
    public string? Problem { get; private set; }

    /// <summary>What the ethics team wrote when it returned the draft that is being revised.</summary>
    public string? ReturnNote { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? revise, CancellationToken cancellation)
    {
        if (revise is not { } id)
            return Page();
        var returned = await database.Drafts.AsNoTracking().Include(draft => draft.History)
            .SingleOrDefaultAsync(draft => draft.Id == id && draft.Author == User.Identity!.Name && draft.State == DraftState.Returned, cancellation);
        if (returned is null)
            return NotFound();
        Form = new DraftForm { Text = returned.Text, AccountKind = returned.AccountKind, RevisionOf = id };
        ReturnNote = returned.History.OrderBy(entry => entry.At).Last().Note;
        Show(check.Check(Form));
        return Page();
    }

    public IActionResult OnPostCheck(Guid? revise)
    {
        Form.RevisionOf = revise;
        if (Refusal() is { } refusal)
            return refusal;
        Show(check.Check(Form));
        return Page();
    }

    public async Task<IActionResult> OnPostSendAsync(Guid? revise, CancellationToken cancellation)
    {
        Form.RevisionOf = revise;
        if (Refusal() is { } refusal)
            return refusal;
        var checkedDraft = check.Check(Form);
        Show(checkedDraft);
        if (checkedDraft.Blocking.Count > 0)
            return Again(texts["Belum terkirim: {0} temuan menghalangi. Perbaiki bagian yang ditandai, lalu kirim lagi.", checkedDraft.Blocking.Count], StatusCodes.Status400BadRequest);

        var draft = DraftOf(checkedDraft.Result);
        try
        {
            // Only a returned draft of one's own is revised.
            if (revise is not null && !await database.Drafts.AnyAsync(other => other.Id == revise && other.Author == draft.Author && other.State == DraftState.Returned, cancellation))
                return NotFound();
            database.Drafts.Add(draft);
            await database.SaveChangesAsync(cancellation);
        }
        catch (Exception exception) when (DatabaseAway.Is(exception))
        {
            return Again(texts["Belum terkirim: basis data sedang tidak dapat dihubungi. Teks Anda masih di bawah ini; coba kirim lagi sebentar."], StatusCodes.Status503ServiceUnavailable);
        }

        return RedirectToPage("/Draft", new { id = draft.Id });
    }

    private Draft DraftOf(CheckResult result)
    {
        var now = clock.UtcNow;
        var draft = new Draft
        {
            Author = User.Identity!.Name!,
            AuthorName = User.FindFirst("display_name")!.Value,
            Text = Form.PostText,
            AccountKind = Form.AccountKind,
            SentAt = now,
            SentOn = clock.Today,
            RuleSetDigest = result.RuleSetDigest,
            RevisionOf = Form.RevisionOf,
            Findings = [.. result.Findings.Select(DraftFinding.Of)],
        };
        var counts = result.Findings.Any(finding => finding.Status == RuleStatus.Active);
        draft.Become(counts ? DraftState.Waiting : DraftState.Cleared, draft.AuthorName, null, now);
        return draft;
    }

    private PageResult? Refusal()
    {
        if (string.IsNullOrWhiteSpace(Form.PostText))
            return Again(texts["Tulis isi unggahan lebih dahulu."], StatusCodes.Status400BadRequest);
        if (Form.PostText.Length > MaxLength)
            return Again(texts["Unggahan terlalu panjang: paling panjang {0} karakter.", MaxLength], StatusCodes.Status413PayloadTooLarge);
        return Form.IsKnownAccountKind ? null : Again(texts["Pilih jenis akun."], StatusCodes.Status400BadRequest);
    }

    private void Show(CheckedDraft draft)
    {
        Findings = FindingView.Of(draft);
        Status = Findings.Count == 0 ? texts["Tidak ada indikasi yang ditemukan."]
            : draft.Blocking.Count == 0 ? texts["{0} temuan.", Findings.Count]
            : texts["{0} temuan, {1} menghalangi pengiriman.", Findings.Count, draft.Blocking.Count];
    }

    private PageResult Again(string problem, int status)
    {
        Problem = problem;
        Response.StatusCode = status;
        return Page();
    }
}
