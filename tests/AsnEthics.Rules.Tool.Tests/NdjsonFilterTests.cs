using System.Text;
using System.Text.Json;
using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

public sealed class NdjsonFilterTests
{
    private static readonly string[] Filter = ["--input-format", "ndjson", "--format", "ndjson"];

    /// <summary>An input line and the answer's <c>error</c>, without the place before it; empty where the line is a post.</summary>
    public static TheoryData<string, string> Lines => new()
    {
        { """{"text":"ini"}""", "" },
        { """{"id":"a","text":"ini","facts":{"has_link":true}}""", "" },
        { """{"id":"a","lang":"id","nested":{"text":1,"a":[{}]},"text":"ini"}""", "" },
        { """{"id":null,"text":"","facts":null}""", "" },
        { """{"te\u0078t":"ini"}""", "" },
        { """  {"text":"ini"}  """, "" },
        { """{"text":"ini","facts":{"has_link":null,"unknown":"x"}}""", "" },
        { "", "an empty line" },
        { "   ", "an empty line" },
        { "halo", "not valid JSON at byte 1" },
        { """{"text":"ini"}{"text":"itu"}""", "not valid JSON at byte 15" },
        { """{"text":"ini""", "not valid JSON at byte 13" },
        { "[]", "not a JSON object" },
        { "\"ini\"", "not a JSON object" },
        { "{}", "no \"text\"" },
        { """{"id":"a"}""", "no \"text\"" },
        { """{"text":null}""", "\"text\" is no string" },
        { """{"text":7}""", "\"text\" is no string" },
        { """{"text":"a","text":"b"}""", "\"text\" stands twice" },
        { """{"id":{},"text":"ini"}""", "\"id\" is neither a string nor a number" },
        { """{"id":true,"text":"ini"}""", "\"id\" is neither a string nor a number" },
        { """{"text":"ini","facts":[]}""", "\"facts\" is no JSON object" },
        { """{"text":"ini","facts":{"has_link":1.5}}""", "the fact \"has_link\" is neither true or false, nor a whole number, nor a string" },
        { """{"text":"ini","facts":{"has_link":{}}}""", "the fact \"has_link\" is neither true or false, nor a whole number, nor a string" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void ALineIsAPostOrIsAnsweredWithWhyItIsNone(string line, string error)
    {
        var run = ToolRun.CheckFish(Filter, line + "\n");

        using var answer = JsonDocument.Parse(Assert.Single(run.OutputLines));
        Assert.Equal(0, run.ExitCode);
        if (error.Length == 0)
        {
            Assert.False(answer.RootElement.TryGetProperty("error", out _));
            return;
        }

        Assert.Equal(["id", "error"], answer.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(JsonValueKind.Null, answer.RootElement.GetProperty("id").ValueKind);
        Assert.Equal("-:1: " + error, answer.RootElement.GetProperty("error").GetString());
    }

    [Fact]
    public void TheAnswerHasItsMembersInTheOrderOfTheContract()
    {
        var run = ToolRun.CheckFish(Filter, """{"id":"p1","text":"Ini TONGKOL dan bandeng"}""");

        var digest = JsonDocument.Parse(run.Output).RootElement.GetProperty("digest").GetString();
        Assert.Equal(64, digest!.Length);
        Assert.Equal(
            $$"""
            {"id":"p1","digest":"{{digest}}","findings":[{"rule":"IKAN-01","ruleset":"uji","catalogue":"UJI-1","guidelines":[1,2],"category":"hoax","severity":"medium","status":"active","message":"Ada: TONGKOL.","advice":"Ganti katanya.","start":4,"end":11,"spans":[[4,11]],"evidence":[{"pattern":"a","start":4,"end":11,"steps":["lower"]}]}],"undecided":[{"rule":"IKAN-02","fact":"has_link"}]}

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Empty(run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void AnswersComeInTheOrderOfTheLines()
    {
        var lines = Enumerable.Range(1, 500).Select(n => n % 7 == 0 ? "no post" : $$"""{"id":{{n}},"text":"{{(n % 2 == 0 ? "tongkol" : "biasa")}}"}""");

        var run = ToolRun.CheckFish(Filter, string.Join('\n', lines));

        var answers = run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(500, answers.Count);
        for (var n = 1; n <= 500; n++)
        {
            if (n % 7 == 0)
                Assert.StartsWith($"-:{n}: ", answers[n - 1].GetProperty("error").GetString(), StringComparison.Ordinal);
            else
                Assert.Equal((n, n % 2 == 0 ? 1 : 0), (answers[n - 1].GetProperty("id").GetInt32(), answers[n - 1].GetProperty("findings").GetArrayLength()));
        }
    }

    [Theory]
    [InlineData("\"p1\"")]
    [InlineData("\"dengan \\\"kutip\\\" dan \\ud83d\"")]
    [InlineData("17")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("null")]
    public void TheIdComesBackAsItCame(string id) =>
        Assert.StartsWith($$"""{"id":{{id}},"digest":""", ToolRun.CheckFish(Filter, $$"""{"id":{{id}},"text":"ini"}""").Output, StringComparison.Ordinal);

    [Fact]
    public void ByteOrderMarkAndCarriageReturnsArePassedOver()
    {
        var run = ToolRun.CheckFish(Filter, "\uFEFF{\"id\":1,\"text\":\"tongkol\"}\r\n{\"id\":2,\"text\":\"biasa\"}\r\n");

        Assert.Equal(["{\"id\":1,\"digest\"", "{\"id\":2,\"digest\""], run.OutputLines.Select(line => line[..16]));
        Assert.DoesNotContain('\uFEFF', run.Output);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public void FactsOfTheLineWinOverThoseOfTheCommandLine()
    {
        var run = ToolRun.CheckFish([.. Filter, "--fact", "has_link=yes"], """
            {"id":1,"text":"bandeng"}
            {"id":2,"text":"bandeng","facts":{"has_link":false}}
            {"id":3,"text":"bandeng","facts":{"has_link":"ya"}}
            """);

        Assert.Equal([0, 1, -1], run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.TryGetProperty("findings", out var findings) ? findings.GetArrayLength() : -1));
    }

    [Fact]
    public void HalfASurrogatePairIsTextLikeAnyOther()
    {
        var run = ToolRun.CheckFish(Filter, """{"id":1,"text":"\ud83d tongkol \u0000\ude00"}""");

        var finding = JsonDocument.Parse(run.Output).RootElement.GetProperty("findings")[0];
        Assert.Equal((2, 9), (finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32()));
    }

    [Fact]
    public void BytesThatAreNoUtf8AreRefusedLineByLine()
    {
        var run = ToolRun.CheckFish(Filter, [.. "{\"text\":\""u8, 0xE9, .. "\"}\n{\"id\":2,\"text\":\"ini\"}\n"u8]);

        Assert.Equal("""{"id":null,"error":"-:1: not UTF-8"}""", run.OutputLines[0]);
        Assert.StartsWith("{\"id\":2,", run.OutputLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void LettersOfEveryScriptStayWhatTheyAre()
    {
        var run = ToolRun.CheckFish(Filter, """{"id":"ꦗꦮ","text":"tongkol"}""");

        Assert.Contains("\"ꦗꦮ\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void LinesOfAMegabyteAreChecked()
    {
        var filler = new string('x', 1_000_000);
        var run = ToolRun.CheckFish(Filter, string.Concat(Enumerable.Range(1, 3).Select(n => $$"""{"id":{{n}},"text":"{{filler}} tongkol"}""" + "\n")));

        Assert.Equal([1, 2, 3], run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32()));
        Assert.All(run.OutputLines, line => Assert.Contains("\"start\":1000001,", line, StringComparison.Ordinal));
    }

    [Fact]
    public void APostOverTheLimitIsRefusedAndTheRunGoesOn()
    {
        var run = ToolRun.CheckFish(Filter, $$"""{"id":1,"text":"{{new string('x', RuleLimits.Default.MaxTextLength + 1)}}"}""" + "\n" + """{"id":2,"text":"tongkol"}""");

        Assert.StartsWith("{\"id\":null,\"error\":\"-:1: ", run.OutputLines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", run.OutputLines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":2,", run.OutputLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void OtherFormatsTellOfARefusedLineOnStandardError()
    {
        var run = ToolRun.CheckFish(["--input-format", "ndjson", "--format", "json"], "nichts\n{\"id\":1,\"text\":\"tongkol\"}\n");

        Assert.Equal("asnrules: -:1: not valid JSON at byte 2\n", run.Error);
        Assert.Equal(1, JsonDocument.Parse(run.Output).RootElement.GetArrayLength());
    }

    [Fact]
    public void FilesNamedNdjsonAreReadAsSuch()
    {
        using var folder = new TemporaryFolder();
        var posts = folder.Write("posts.jsonl", Encoding.UTF8.GetBytes("{\"id\":\"a\",\"text\":\"tongkol\"}"));

        Assert.StartsWith("{\"id\":\"a\",", ToolRun.CheckFish(["--format", "ndjson", posts], "").Output, StringComparison.Ordinal);
        Assert.StartsWith($"{{\"id\":\"{posts}:1\",", ToolRun.CheckFish(["--format", "ndjson", "--input-format", "text", posts], "").Output, StringComparison.Ordinal);
    }
}
