using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AgencyPortal.Data.Migrations;

/// <summary>The first tables. Without column types, so that each provider takes its own; those that the tools write have to be taken out of a new migration too.</summary>
[DbContext(typeof(PortalContext))]
[Migration("20261124194945_Start")]
internal sealed class Start : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Accounts",
            columns: table => new
            {
                Name = table.Column<string>(maxLength: 64, nullable: false),
                DisplayName = table.Column<string>(nullable: false),
                Role = table.Column<string>(maxLength: 16, nullable: false),
                PasswordHash = table.Column<string>(nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Accounts", x => x.Name);
            });

        migrationBuilder.CreateTable(
            name: "Drafts",
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                Author = table.Column<string>(nullable: false),
                AuthorName = table.Column<string>(nullable: false),
                Text = table.Column<string>(nullable: false),
                AccountKind = table.Column<string>(nullable: false),
                SentAt = table.Column<DateTime>(nullable: false),
                SentOn = table.Column<DateOnly>(nullable: false),
                RuleSetDigest = table.Column<string>(nullable: false),
                RevisionOf = table.Column<Guid>(nullable: true),
                State = table.Column<string>(maxLength: 16, nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Drafts", x => x.Id);
            });

        migrationBuilder.CreateTable(
            name: "Findings",
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                DraftId = table.Column<Guid>(nullable: false),
                Position = table.Column<int>(nullable: false),
                RuleId = table.Column<string>(nullable: false),
                Severity = table.Column<string>(maxLength: 16, nullable: false),
                OnTrial = table.Column<bool>(nullable: false),
                Message = table.Column<string>(nullable: false),
                Advice = table.Column<string>(nullable: true),
                Spans = table.Column<string>(nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Findings", x => x.Id);
                table.ForeignKey(
                    name: "FK_Findings_Drafts_DraftId",
                    column: x => x.DraftId,
                    principalTable: "Drafts",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            name: "History",
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                DraftId = table.Column<Guid>(nullable: false),
                State = table.Column<string>(maxLength: 16, nullable: false),
                ByName = table.Column<string>(nullable: false),
                Note = table.Column<string>(nullable: true),
                At = table.Column<DateTime>(nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_History", x => x.Id);
                table.ForeignKey(
                    name: "FK_History_Drafts_DraftId",
                    column: x => x.DraftId,
                    principalTable: "Drafts",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            name: "FindingGuidelines",
            columns: table => new
            {
                FindingId = table.Column<Guid>(nullable: false),
                Catalogue = table.Column<string>(maxLength: 64, nullable: false),
                Number = table.Column<int>(nullable: false),
                Text = table.Column<string>(nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FindingGuidelines", x => new { x.FindingId, x.Catalogue, x.Number });
                table.ForeignKey(
                    name: "FK_FindingGuidelines_Findings_FindingId",
                    column: x => x.FindingId,
                    principalTable: "Findings",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateIndex(
            name: "IX_Drafts_Author_SentAt",
            table: "Drafts",
            columns: new[] { "Author", "SentAt" });

        migrationBuilder.CreateIndex(
            name: "IX_Drafts_SentOn",
            table: "Drafts",
            column: "SentOn");

        migrationBuilder.CreateIndex(
            name: "IX_Drafts_State_SentAt",
            table: "Drafts",
            columns: new[] { "State", "SentAt" });

        migrationBuilder.CreateIndex(
            name: "IX_Findings_DraftId",
            table: "Findings",
            column: "DraftId");

        migrationBuilder.CreateIndex(
            name: "IX_History_DraftId",
            table: "History",
            column: "DraftId");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "Accounts");

        migrationBuilder.DropTable(
            name: "FindingGuidelines");

        migrationBuilder.DropTable(
            name: "History");

        migrationBuilder.DropTable(
            name: "Findings");

        migrationBuilder.DropTable(
            name: "Drafts");
    }
}
