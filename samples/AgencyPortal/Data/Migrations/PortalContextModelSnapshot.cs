using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

#nullable disable

namespace AgencyPortal.Data.Migrations;

/// <summary>The model that the migrations lead to, as the tools write it, without column types.</summary>
[DbContext(typeof(PortalContext))]
internal sealed class PortalContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.HasAnnotation("ProductVersion", "10.0.15");

        modelBuilder.Entity("AgencyPortal.Accounts.Account", b =>
            {
                b.Property<string>("Name")
                    .HasMaxLength(64);

                b.Property<string>("DisplayName")
                    .IsRequired();

                b.Property<string>("PasswordHash")
                    .IsRequired();

                b.Property<string>("Role")
                    .IsRequired()
                    .HasMaxLength(16);

                b.HasKey("Name");

                b.ToTable("Accounts");
            });

        modelBuilder.Entity("AgencyPortal.Data.Draft", b =>
            {
                b.Property<Guid>("Id");

                b.Property<string>("AccountKind")
                    .IsRequired();

                b.Property<string>("Author")
                    .IsRequired();

                b.Property<string>("AuthorName")
                    .IsRequired();

                b.Property<Guid?>("RevisionOf");

                b.Property<string>("RuleSetDigest")
                    .IsRequired();

                b.Property<DateTime>("SentAt");

                b.Property<DateOnly>("SentOn");

                b.Property<string>("State")
                    .IsConcurrencyToken()
                    .IsRequired()
                    .HasMaxLength(16);

                b.Property<string>("Text")
                    .IsRequired();

                b.HasKey("Id");

                b.HasIndex("SentOn");

                b.HasIndex("Author", "SentAt");

                b.HasIndex("State", "SentAt");

                b.ToTable("Drafts");
            });

        modelBuilder.Entity("AgencyPortal.Data.DraftFinding", b =>
            {
                b.Property<Guid>("Id");

                b.Property<string>("Advice");

                b.Property<Guid>("DraftId");

                b.Property<string>("Message")
                    .IsRequired();

                b.Property<bool>("OnTrial");

                b.Property<int>("Position");

                b.Property<string>("RuleId")
                    .IsRequired();

                b.Property<string>("Severity")
                    .IsRequired()
                    .HasMaxLength(16);

                b.Property<string>("Spans")
                    .IsRequired();

                b.HasKey("Id");

                b.HasIndex("DraftId");

                b.ToTable("Findings");
            });

        modelBuilder.Entity("AgencyPortal.Data.FindingGuideline", b =>
            {
                b.Property<Guid>("FindingId");

                b.Property<string>("Catalogue")
                    .HasMaxLength(64);

                b.Property<int>("Number");

                b.Property<string>("Text")
                    .IsRequired();

                b.HasKey("FindingId", "Catalogue", "Number");

                b.ToTable("FindingGuidelines", (string)null);
            });

        modelBuilder.Entity("AgencyPortal.Data.HistoryEntry", b =>
            {
                b.Property<Guid>("Id");

                b.Property<DateTime>("At");

                b.Property<string>("ByName")
                    .IsRequired();

                b.Property<Guid>("DraftId");

                b.Property<string>("Note");

                b.Property<string>("State")
                    .IsRequired()
                    .HasMaxLength(16);

                b.HasKey("Id");

                b.HasIndex("DraftId");

                b.ToTable("History", (string)null);
            });

        modelBuilder.Entity("AgencyPortal.Data.DraftFinding", b =>
            {
                b.HasOne("AgencyPortal.Data.Draft", null)
                    .WithMany("Findings")
                    .HasForeignKey("DraftId")
                    .OnDelete(DeleteBehavior.Cascade)
                    .IsRequired();
            });

        modelBuilder.Entity("AgencyPortal.Data.FindingGuideline", b =>
            {
                b.HasOne("AgencyPortal.Data.DraftFinding", null)
                    .WithMany("Guidelines")
                    .HasForeignKey("FindingId")
                    .OnDelete(DeleteBehavior.Cascade)
                    .IsRequired();
            });

        modelBuilder.Entity("AgencyPortal.Data.HistoryEntry", b =>
            {
                b.HasOne("AgencyPortal.Data.Draft", null)
                    .WithMany("History")
                    .HasForeignKey("DraftId")
                    .OnDelete(DeleteBehavior.Cascade)
                    .IsRequired();
            });

        modelBuilder.Entity("AgencyPortal.Data.Draft", b =>
            {
                b.Navigation("Findings");

                b.Navigation("History");
            });

        modelBuilder.Entity("AgencyPortal.Data.DraftFinding", b =>
            {
                b.Navigation("Guidelines");
            });
    }
}
