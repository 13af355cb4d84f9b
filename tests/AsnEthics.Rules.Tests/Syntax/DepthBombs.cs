using System.Text;

namespace AsnEthics.Rules.Tests.Syntax;

/// <summary>Nesting of every kind, at depths that would overflow any stack: one coded error each, on small threads too. A stack overflow cannot be caught, so a failure here ends the run.</summary>
public class DepthBombs
{
    private static readonly int[] Depths = [100, 1_000, 100_000, 1_000_000];

    public static TheoryData<string, int, int> All()
    {
        var data = new TheoryData<string, int, int>();
        foreach (var kind in new[] { "parentheses", "not", "not in parentheses", "near", "skip", "regex groups", "regex classes", "phrase choices", "unclosed parentheses", "unclosed groups", "unclosed choices" })
        {
            foreach (var depth in Depths)
            {
                data.Add(kind, depth, 256);
                data.Add(kind, depth, 1536);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void NestingIsRefusedBeforeItRecurses(string kind, int depth, int stackKilobytes)
    {
        var limits = new RuleLimits { MaxFileLength = int.MaxValue, MaxPatternLength = int.MaxValue };
        var errors = OnThread(stackKilobytes, () => RuleSetCompiler.Compile(RuleSource.FromText("bomb", Rule(kind, depth)), new RuleSetCompilerOptions { Limits = limits }).Diagnostics)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(kind == "regex classes" ? "E009" : "E020", Assert.Single(errors).Code);
    }

    [Theory]
    [InlineData("and")]
    [InlineData("or")]
    public void LongChainsAreNoDeepTrees(string keyword)
    {
        var condition = string.Join($" {keyword} ", Enumerable.Repeat("a", 50_000));
        var compilation = OnThread(256, () => RuleSetCompiler.Compile(RuleSource.FromText("chain", File("a : word \"satu\"", condition))));
        Assert.NotNull(compilation.RuleSet);
        Assert.True(OnThread(256, () => compilation.RuleSet.Check("satu")).HasFindings);
    }

    [Theory]
    [InlineData(64)]
    [InlineData(200)]
    public void TheDeepestNestingAllowedWorksOnASmallThread(int depth)
    {
        var condition = Repeat("(", depth) + "a" + Repeat(")", depth);
        var choice = Repeat("(x|", depth) + "satu" + Repeat(")", depth);
        var group = Repeat("(", depth) + "s" + Repeat(")", depth);
        var text = File($"a : phrase \"{choice}\" or regex /{group}/", condition + "\n  skip post when " + Repeat("not ", depth) + "a");
        var options = new RuleSetCompilerOptions { RunExamples = false, Limits = new RuleLimits { MaxNesting = depth, MaxPatternLength = 10_000 } };
        var compilation = OnThread(256, () => RuleSetCompiler.Compile(RuleSource.FromText("deep", text), options));
        Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.False(OnThread(256, () => compilation.RuleSet!.Check("satu")).HasFindings);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(2_000)]
    public void ChainsOfListsAreRefused(int depth)
    {
        var lists = new StringBuilder("ruleset \"bomb\" version \"1.0\"\n");
        for (var i = 0; i < depth; i++)
            lists.Append("list @l").Append(i).Append("\n  ").Append(i + 1 < depth ? "@l" + (i + 1) : "word \"x\"").Append("\nend\n");
        var compilation = OnThread(256, () => RuleSetCompiler.Compile(RuleSource.FromText("bomb", lists.ToString())));
        Assert.Contains(compilation.Diagnostics, diagnostic => diagnostic.Code == "E020");
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1_000)]
    public void ChainsOfImportsAreRefused(int depth)
    {
        var folder = Directory.CreateTempSubdirectory("asnrules").FullName;
        try
        {
            for (var i = 0; i < depth; i++)
                System.IO.File.WriteAllText(Path.Combine(folder, $"f{i}.asnrules"), $"ruleset \"f{i}\" version \"1.0\"\n" + (i + 1 < depth ? $"import \"f{i + 1}\" as next\n" : ""));
            var compilation = OnThread(256, () => RuleSetCompiler.Compile(RuleSource.FromFile(Path.Combine(folder, "f0.asnrules"))));
            Assert.Equal("E020", Assert.Single(compilation.Diagnostics).Code);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Rule(string kind, int depth) => kind switch
    {
        "parentheses" => File("a : word \"satu\"", Repeat("(", depth) + "a" + Repeat(")", depth)),
        "not" => File("a : word \"satu\"", Repeat("not ", depth) + "a"),
        "not in parentheses" => File("a : word \"satu\"", Repeat("not (", depth) + "a" + Repeat(")", depth)),
        "near" => File("a : word \"satu\"", Repeat("(a near ", depth) + "a" + Repeat(" within 1 words)", depth)),
        "skip" => File("a : word \"satu\"", "a\n  skip post when " + Repeat("(", depth) + "a" + Repeat(")", depth)),
        "regex groups" => File("a : regex /" + Repeat("(", depth) + "a" + Repeat(")", depth) + "/", "a"),
        "regex classes" => File("a : regex /" + Repeat("[", depth) + "a" + Repeat("]", depth) + "/", "a"),
        "phrase choices" => File("a : phrase \"" + Repeat("(", depth) + "satu" + Repeat(")", depth) + "\"", "a"),
        "unclosed parentheses" => File("a : word \"satu\"", Repeat("(", depth)),
        "unclosed groups" => File("a : regex /" + Repeat("(", depth) + "/", "a"),
        _ => File("a : phrase \"" + Repeat("(", depth) + "\"", "a"),
    };

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string File(string pattern, string condition) => $"""
        ruleset "bomb" version "1.0"
        guidelines "K" "Katalog"
          1 "satu"
        end
        rule BOM-01 "Bom"
          guideline 1 severity low
          message id "x"
          find
            {pattern}
          end
          flag post when {condition}
          examples
            yes "satu"
            no "dua"
          end
        end
        """;

    private static T OnThread<T>(int stackKilobytes, Func<T> action)
    {
        T result = default!;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = action();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            stackKilobytes * 1024);
        thread.Start();
        thread.Join();
        return failure is null ? result : throw new InvalidOperationException("The thread failed.", failure);
    }
}
