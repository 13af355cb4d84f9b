using System.Linq.Expressions;
using AgencyPortal.Data;

namespace AgencyPortal.Pages;

/// <summary>A draft in a list.</summary>
internal sealed record DraftLine(Guid Id, string Beginning, string AuthorName, DateTime SentAt, DraftState State, int FindingCount)
{
    private const int BeginningLength = 140;

    public static Expression<Func<Draft, DraftLine>> Of { get; } = draft => new DraftLine(
        draft.Id, draft.Text.Length > BeginningLength ? draft.Text.Substring(0, BeginningLength) + "…" : draft.Text, draft.AuthorName, draft.SentAt, draft.State, draft.Findings.Count);
}
