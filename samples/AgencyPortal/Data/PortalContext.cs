using AgencyPortal.Accounts;
using Microsoft.EntityFrameworkCore;

namespace AgencyPortal.Data;

/// <summary>
/// The database. Column types are left to the provider, so that the same migrations run on SQLite and PostgreSQL; keys are made here, for the same reason.
/// </summary>
internal sealed class PortalContext(DbContextOptions<PortalContext> options) : DbContext(options)
{
    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<DraftFinding> Findings => Set<DraftFinding>();

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTime>().HaveConversion<UtcConverter>();
        conventions.Properties<DraftState>().HaveConversion<string>().HaveMaxLength(16);
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Account>(account =>
        {
            account.HasKey(known => known.Name);
            account.Property(known => known.Name).HasMaxLength(64);
            account.Property(known => known.Role).HasMaxLength(16);
        });
        model.Entity<Draft>(draft =>
        {
            draft.Property(sent => sent.Id).ValueGeneratedNever();
            draft.Property(sent => sent.State).IsConcurrencyToken();
            draft.HasIndex(sent => new { sent.State, sent.SentAt });
            draft.HasIndex(sent => new { sent.Author, sent.SentAt });
            draft.HasIndex(sent => sent.SentOn);
            draft.HasMany(sent => sent.Findings).WithOne().HasForeignKey(finding => finding.DraftId);
            draft.HasMany(sent => sent.History).WithOne().HasForeignKey(entry => entry.DraftId);
        });
        model.Entity<HistoryEntry>(entry =>
        {
            entry.ToTable("History");
            entry.Property(step => step.Id).ValueGeneratedNever();
        });
        model.Entity<DraftFinding>(finding =>
        {
            finding.Property(found => found.Id).ValueGeneratedNever();
            finding.Property(found => found.Severity).HasConversion<string>().HasMaxLength(16);
            finding.Property(found => found.Spans).HasConversion<SpansConverter, SpansComparer>();
            finding.HasMany(found => found.Guidelines).WithOne().HasForeignKey(guideline => guideline.FindingId);
        });
        model.Entity<FindingGuideline>(guideline =>
        {
            guideline.ToTable("FindingGuidelines");
            guideline.HasKey(point => new { point.FindingId, point.Catalogue, point.Number });
            guideline.Property(point => point.Catalogue).HasMaxLength(64);
            guideline.Property(point => point.Number).ValueGeneratedNever();
        });
    }
}
