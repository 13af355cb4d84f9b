using System.Text.Json;
using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

public sealed class ExplainTests : IDisposable
{
    private const string Guarded = """
        ruleset "uji" version "1.0.0"

        guidelines "UJI-1" "Pedoman uji"
          1 "Tidak menyebut ikan"
        end

        rule IKAN-01 "Menyebut tongkol"
          guideline 1   severity medium
          message id "Ada: {hit}."
          find
            ikan  : word "tongkol"
            makan : word "makan"
            dapur : word "dapur"
          end
          flag sentence when ikan near makan within 1 words
          skip sentence when dapur
          ignore ikan when word "bukan" within 1 words before
          examples
            yes "[Makan] [tongkol]"
            no  "Ini biasa"
          end
        end
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AFiredRuleIsExplainedInIndonesianOrEnglish()
    {
        var run = Explain("--text", "Saya makan T0ngkol");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "--text:1",
                "  Saya [makan T0ngkol]",
                "  IKAN-01 (uji): ditandai [medium, general] Menyebut tongkol",
                "    makan: \"makan\" 5..10",
                "    ikan: \"T0ngkol\" 11..18 (lower, leet)",
                "    di 0..18 \"Saya makan T0ngkol\"",
                "      ya: ikan near makan within 1 words — ikan dan makan ditemukan, jarak 0 kata, batas 1",
            ],
            run.OutputLines.Select(line => line.Replace("[makan] [T0ngkol]", "[makan T0ngkol]", StringComparison.Ordinal)));
        Assert.Contains("IKAN-01 (uji): flagged", Explain("--text", "Saya makan T0ngkol", "--language", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ANearMissSaysWhatWasMissing()
    {
        var far = Explain("--text", "Tongkol itu sudah lama kami makan");
        var dropped = Explain("--text", "Kami makan bukan tongkol");

        Assert.Equal((0, 0), (far.ExitCode, dropped.ExitCode));
        Assert.Contains("tidak ditandai", far.Output, StringComparison.Ordinal);
        Assert.Contains("jarak", far.Output, StringComparison.Ordinal);
        Assert.Contains("dikecualikan oleh: ignore ikan when word \"bukan\" within 1 words before", dropped.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void RulesThatFoundOnlyWhatTheirExceptionsLookForAreCounted()
    {
        Assert.Equal(["--text:1", "  Di dapur", "  tidak ada aturan yang mendekati", "  aturan yang hanya menemukan pengecualiannya: 1 (--all)"], Explain("--text", "Di dapur").OutputLines);
        Assert.Contains("dilewati karena: skip sentence when dapur", Explain("--text", "Di dapur", "--all").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ARuleThatIsAskedForIsShownThoughItFoundNothing()
    {
        Assert.Equal(["--text:1", "  Di rumah", "  IKAN-01 (uji): tidak satu pun polanya ditemukan"], Explain("--text", "Di rumah", "--rule", "ikan-01").OutputLines);
        Assert.Contains("asnrules: --rule IKAN-02: there is no such rule; there is IKAN-01\n", Explain("--text", "Di rumah", "--rule", "IKAN-02").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void EachPostOfAFileIsExplained()
    {
        var file = _folder.Write("posts.ndjson", "{\"id\":\"a\",\"text\":\"makan tongkol\"}\n{oops\n{\"id\":7,\"text\":\"biasa\"}\n");

        var run = Explain(file, "--format", "json");

        var posts = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(["\"a\" flagged", "7 "], posts.EnumerateArray().Select(post => $"{post.GetProperty("id").GetRawText()} {string.Join(",", post.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("outcome").GetString()))}"));
        var condition = posts[0].GetProperty("rules")[0].GetProperty("scopes")[0].GetProperty("condition");
        Assert.True(condition.GetProperty("value").GetBoolean());
        Assert.NotEqual(condition.GetProperty("reason").GetString(), condition.GetProperty("reasonEnglish").GetString());
        Assert.Equal((1, $"asnrules: {file}:2: not valid JSON at byte 2\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void AMissingFactIsNamed()
    {
        var run = ToolRun.Of(["explain", "--no-base", "--rules", _folder.Write("ikan.asnrules", SampleRules.Fish), "--text", "bandeng", "--language", "en"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("IKAN-02 (uji): undecided [info, hoax]", run.Output, StringComparison.Ordinal);
        Assert.Contains("has_link", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ARuleIsReadBackAsOneSentence()
    {
        var run = Explain("--rule", "IKAN-01");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Aturan IKAN-01 (Menyebut tongkol) dari kumpulan aturan “uji” menandai setiap kalimat", Assert.Single(run.OutputLines), StringComparison.Ordinal);
        Assert.Equal(run.OutputLines[0], JsonDocument.Parse(Explain("--rule", "IKAN-01", "--format", "json").Output).RootElement[0].GetProperty("sentence").GetString());
    }

    [Fact]
    public void RulesOfTheBaseSetAreReadBackWithTheTunesOnTopOfThem()
    {
        var file = _folder.Write("dinas.asnrules", """
            ruleset "dinas" version "1.0.0"
            import "asnethics/se137" version "1.*" as se137
            tune se137.ETIKA-02
              set severity low
              because "uji"
            end
            """);

        Assert.Contains("tingkat rendah", ToolRun.Of(["explain", "--rule", "ETIKA-02", "--rules", file]).Output, StringComparison.Ordinal);
        Assert.Contains("tingkat sedang", ToolRun.Of(["explain", "--rule", "ETIKA-02"]).Output, StringComparison.Ordinal);
    }

    private ToolRun Explain(params string[] args) => ToolRun.Of(["explain", "--no-base", "--rules", _folder.Write("uji.asnrules", Guarded), .. args]);
}
