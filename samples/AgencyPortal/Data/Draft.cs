namespace AgencyPortal.Data;

/// <summary>A post that was sent, as it was then: its text, what was found and by which rules. It never changes; a revision is a draft of its own.</summary>
internal sealed class Draft
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The name of the writer's account.</summary>
    public required string Author { get; init; }

    public required string AuthorName { get; init; }

    public required string Text { get; init; }

    /// <summary>The kind of account it is for, as the fact <c>account</c> has it.</summary>
    public required string AccountKind { get; init; }

    public required DateTime SentAt { get; init; }

    /// <summary>The day it was sent, by the agency's clock.</summary>
    public required DateOnly SentOn { get; init; }

    /// <summary>The digest of the rule set that found what <see cref="Findings"/> hold.</summary>
    public required string RuleSetDigest { get; init; }

    public Guid? RevisionOf { get; init; }

    /// <summary>Guarded against two reviewers deciding at once.</summary>
    public DraftState State { get; set; }

    public List<DraftFinding> Findings { get; init; } = [];

    public List<HistoryEntry> History { get; init; } = [];

    /// <summary>Notes a step; only <see cref="DraftState.Waiting"/> ones can be decided on.</summary>
    public void Become(DraftState state, string byName, string? note, DateTime at)
    {
        State = state;
        History.Add(new HistoryEntry { DraftId = Id, State = state, ByName = byName, Note = note, At = at });
    }
}
