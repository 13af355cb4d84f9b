using System.Text.Json.Nodes;
using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests.Sarif;

/// <summary>Every SARIF output of the tool, held against the schema of SARIF 2.1.0.</summary>
public sealed class SarifSchemaTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("ini biasa\n")]
    [InlineData("ini tongkol\nkerapu 😀 dan Tongkol, bandeng\n")]
    public void FindingsFitTheSchema(string posts) => Assert.Equal([], SarifSchema.ErrorsIn(ToolRun.CheckFish(["--format", "sarif", _folder.Write("posting uji.txt", posts)], "").Output));

    [Fact]
    public void FindingsWithLegalReferencesOfTheBaseSetFitTheSchema() =>
        Assert.Equal([], SarifSchema.ErrorsIn(ToolRun.Of(["check", "--format", "sarif"], "Sebarkan sebelum dihapus, dasar goblok!\n").Output));

    [Fact]
    public void RefusedLinesAndNdjsonPostsFitTheSchema() =>
        Assert.Equal([], SarifSchema.ErrorsIn(ToolRun.CheckFish(["--format", "sarif", "--input-format", "ndjson"], "{\"id\":\"p1\",\"text\":\"tongkol\"}\nbad\n").Output));

    [Fact]
    public void DiagnosticsFitTheSchema_WithFixesAndPlacesThatBelongToThem()
    {
        var warned = _folder.Write("ganda.asnrules", SampleRules.Fish.Replace("word \"tongkol\"", "word \"tongkol\", \"Tongkol\"", StringComparison.Ordinal));
        var sarif = ToolRun.Of(["lint", "--no-base", "--format", "sarif", warned]).Output;

        Assert.Equal([], SarifSchema.ErrorsIn(sarif));
        var result = JsonNode.Parse(sarif)!["runs"]![0]!["results"]![0]!.AsObject();
        Assert.True(result.ContainsKey("fixes") && result.ContainsKey("relatedLocations"));
        Assert.Equal([], SarifSchema.ErrorsIn(ToolRun.Of(["lint", "--no-base", "--format", "sarif", _folder.Write("salah.asnrules", SampleRules.WithUnknownName)]).Output));
        Assert.Equal([], SarifSchema.ErrorsIn(ToolRun.Of(["lint", "--no-base", "--format", "sarif", _folder.Write("bersih.asnrules", SampleRules.Fish)]).Output));
    }

    /// <summary>The schema is read as it stands: what it forbids is told.</summary>
    [Theory]
    [InlineData("version")]
    [InlineData("runs")]
    [InlineData("runs/0/tool/driver/name")]
    [InlineData("runs/0/results/0/message")]
    public void ADocumentWithoutAMemberThatTheSchemaWantsIsTold(string member)
    {
        var sarif = JsonNode.Parse(ToolRun.CheckFish(["--format", "sarif"], "tongkol\n").Output)!;
        var path = member.Split('/');
        var holder = path.SkipLast(1).Aggregate(sarif, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        Assert.True(holder.AsObject().Remove(path[^1]));

        Assert.NotEmpty(SarifSchema.ErrorsIn(sarif.ToJsonString()));
    }

    [Fact]
    public void AMemberThatTheSchemaDoesNotKnowIsTold()
    {
        var sarif = JsonNode.Parse(ToolRun.CheckFish(["--format", "sarif"], "tongkol\n").Output)!;
        sarif["runs"]![0]!["results"]![0]!["severity"] = "high";

        Assert.NotEmpty(SarifSchema.ErrorsIn(sarif.ToJsonString()));
    }
}
