using System.Text;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Layout;

public class RuleFileFormatterTests
{
    public static TheoryData<string> BaseRuleFiles() => [.. Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "src", "AsnEthics.Rules", "BuiltIn"), "*.asnrules", SearchOption.AllDirectories).Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(BaseRuleFiles))]
    public void TheBaseRulesAreInTheOneLayout(string file)
    {
        var path = Assert.Single(Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "src", "AsnEthics.Rules", "BuiltIn"), file, SearchOption.AllDirectories));

        Assert.True(RuleFileFormatter.Format(RuleSource.FromFile(path)).IsFormatted, $"run: asnrules fmt {file}");
    }

    [Fact]
    public void AFileGetsTheOneLayout() => Assert.Equal(
        """
        # Aturan dinas.
        ruleset "dinas" version "1.0.0"

        import "asnethics/se137" version "1.*" as se137

        guidelines "UJI" "Pedoman"
          1 "Satu"
        end

        facts
          has_link  yes_no                    "posting memuat tautan"
          account   one_of "pribadi", "resmi" "jenis akun"
          followers number 0..100
        end

        list @tolak "menolak"
          word "jangan", "bukan"

          root "lawan"
        end

        list @berkas from "data/golongan.txt"

        # allow W104: sengaja
        rule UJI-01 "Uji"
          guideline 1, se137.7   severity high   category hoax
          ref "UU 1/2024" "Pasal 28" since 2024-01-02
          since 2026-01-01
          message id "Ada: {hit}."

          advice  id "Hapus."
          find
            a      : word "hoaks" typo 1 or @tolak # allow W108: alasan
            # sendiri
            panjang : root "fitnah" except di-, ter-
          end
          flag sentence when a or (panjang near a within 3 words)

          ignore a, panjang when word "bukan" within 2 words before
          examples
            yes "Ini [hoaks]" with account = "pribadi", has_link = no
            no  "Aman"
            todo yes "x"
            # akhir
          end
        end

        disable se137.JAM-01 because "uji" until 2026-12-31
        disable se137.JAM-02 because "uji"

        # penutup

        """.Replace("a      : word", "a       : word", StringComparison.Ordinal).Replace("@tolak # allow", "@tolak  # allow", StringComparison.Ordinal),
        Format(
            """
            # Aturan dinas.
            ruleset   “dinas” version "1.0.0"
            import "asnethics/se137" version "1.*" as se137
            guidelines "UJI" "Pedoman"
            1 "Satu" end
            facts
            has_link yes_no "posting memuat tautan"
            account one_of "pribadi","resmi" "jenis akun"
            followers number 0 .. 100
            end
            list @tolak "menolak" word "jangan",
                "bukan"

              root "lawan"
            end


            list @berkas from "data/golongan.txt"
            # allow W104: sengaja
            rule UJI-01 "Uji"
            guideline 1 , se137 . 7
                severity high
                category hoax
              ref "UU 1/2024" "Pasal 28" since 2024-01-02
              since 2026-01-01
                message id "Ada: {hit}."

            advice id "Hapus."
              find a : word "hoaks" typo 1 or @tolak# allow W108: alasan
            # sendiri
                panjang:root "fitnah" except di-,ter- end
              flag sentence when a
                or ( panjang near a within 3 words )

              ignore a ,panjang when word "bukan" within 2 words before
              examples

                yes "Ini [hoaks]" with account="pribadi",has_link=no
                no "Aman" todo yes "x"
            # akhir
              end
            end
            disable se137.JAM-01 because "uji" until 2026-12-31
            disable se137.JAM-02 because "uji"

            # penutup
            """));

    [Fact]
    public void LongListsAreFilledAndLongPatternsBrokenBeforeOr()
    {
        var words = string.Join(", ", Enumerable.Range(0, 30).Select(i => $"\"kata{i}\""));
        var formatted = Format(RuleFile.Header + RuleFile.Guidelines + RuleFile.Rule().Replace("word \"hoaks\"", $"word {words} or root \"fitnah\", \"tuduh\"", StringComparison.Ordinal));

        var lines = formatted.Split('\n');
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 120));
        var first = Array.FindIndex(lines, line => line.Contains("a : word \"kata0\"", StringComparison.Ordinal));
        Assert.StartsWith("             \"kata", lines[first + 1], StringComparison.Ordinal);
        Assert.Contains("or root \"fitnah\", \"tuduh\"", formatted, StringComparison.Ordinal);
    }

    [Fact]
    public void LinesWithCommentsStayBrokenAsTheyAre()
    {
        const string Kept = "      a : word \"satu\",\n               \"dua\",  # allow W103: alasan\n               \"tiga\"\n";
        var file = RuleFile.Header + "\n" + RuleFile.Guidelines + "\n" + RuleFile.Rule();
        var formatted = Format(file.Replace("    a : word \"hoaks\"\n", Kept, StringComparison.Ordinal));

        Assert.Contains("    a : word \"satu\",\n             \"dua\",  # allow W103: alasan\n             \"tiga\"\n", formatted, StringComparison.Ordinal);
    }

    [Fact]
    public void TheBaseSetKeepsItsDigestAndExamples()
    {
        var formatted = BuiltInRuleSets.Se137Sources.Select(source => RuleSource.FromText(source.Name, RuleFileFormatter.Format(source).Text!));

        var compilation = RuleSetCompiler.Compile(formatted);

        Assert.Empty(compilation.Diagnostics);
        Assert.Equal(BuiltInRuleSets.Se137.Digest, compilation.RuleSet!.Digest);
    }

    [Fact]
    public void LineEndsOfTheFileStay()
    {
        var file = Format(RuleFile.Header + RuleFile.Guidelines + RuleFile.Rule()).Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.True(RuleFileFormatter.Format(RuleSource.FromText("uji", file)).IsFormatted);
    }

    [Fact]
    public void AByteOrderMarkIsPassedOver()
    {
        var file = Format(RuleFile.Header + RuleFile.Guidelines + RuleFile.Rule());

        Assert.True(RuleFileFormatter.Format(RuleSource.FromBytes("uji", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(file)])).IsFormatted);
    }

    [Theory]
    [InlineData("ruleset \"uji\" version \"1.0.0\"\nrule X", "E002")]
    [InlineData("ruleset \"uji\" version \"1.0.0\"\nrule X \"x\"\n", "E002")]
    [InlineData("", "E001")]
    [InlineData("ruleset \"uji", "E001")]
    public void FilesThatCannotBeReadAreLeftAlone(string file, string code)
    {
        var formatting = RuleFileFormatter.Format(RuleSource.FromText("uji", file));

        Assert.Null(formatting.Text);
        Assert.False(formatting.IsFormatted);
        Assert.Equal(code, formatting.Diagnostics[0].Code);
    }

    [Fact]
    public void BytesThatAreNoUtf8AndFilesThatAreNotThereAreDiagnostics()
    {
        Assert.Equal("E001", RuleFileFormatter.Format(RuleSource.FromBytes("uji", [.. "ruleset \""u8, 0xE9])).Diagnostics[0].Code);
        Assert.Equal("E011", RuleFileFormatter.Format(RuleSource.FromFile("tidak-ada.asnrules")).Diagnostics[0].Code);
    }

    [Fact]
    public void NamesThatAreUnknownDoNotMatter() => Assert.NotEmpty(Format(RuleFile.Header + RuleFile.Rule().Replace("when a", "when tidak_ada", StringComparison.Ordinal)));

    private static string Format(string file)
    {
        var formatting = RuleFileFormatter.Format(RuleSource.FromText("uji.asnrules", file));
        Assert.True(formatting.Text is not null, string.Join("\n", formatting.Diagnostics.Select(diagnostic => diagnostic.Render())));
        return formatting.Text;
    }
}
