namespace AgencyPortal.Data;

/// <summary>A guideline that a finding is about, with its text of that day.</summary>
internal sealed class FindingGuideline
{
    public Guid FindingId { get; init; }

    public required string Catalogue { get; init; }

    public required int Number { get; init; }

    public required string Text { get; init; }
}
