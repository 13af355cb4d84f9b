namespace AgencyPortal.Data;

/// <summary>A step of a draft: who sent, accepted or returned it, when, and with which note.</summary>
internal sealed class HistoryEntry
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid DraftId { get; init; }

    public required DraftState State { get; init; }

    public required string ByName { get; init; }

    public string? Note { get; init; }

    public required DateTime At { get; init; }
}
