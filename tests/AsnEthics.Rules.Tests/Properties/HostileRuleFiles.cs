using System.Text;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Tests.Support;
using FsCheck.Xunit;

namespace AsnEthics.Rules.Tests.Properties;

/// <summary>Any bytes as a rule file: coded diagnostics with a place, never an exception, never a part of a rule set.</summary>
public class HostileRuleFiles
{
    private static readonly string Example = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "Hostile", "seed.asnrules"));

    [Property(MaxTest = 2000)]
    public void RandomBytesGiveDiagnostics(byte[] bytes) => Compile(bytes);

    [Property(MaxTest = 3000)]
    public void RandomTextGivesDiagnostics(string text) => Compile(Encoding.UTF8.GetBytes(text ?? ""));

    /// <summary>A good file with a few stretches deleted, doubled, swapped or overwritten: what an author in the middle of an edit has.</summary>
    [Property(MaxTest = 600)]
    public void ADamagedFileGivesDiagnosticsOrARuleSet(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder(Example);
        for (var change = random.Next(1, 5); change > 0; change--)
            Damage(text, random);
        Compile(Encoding.UTF8.GetBytes(text.ToString()));
    }

    [Property(MaxTest = 300, EndSize = 8)]
    public void AnyTreeIsBoundOrRefused(int seed, FsCheck.NonNegativeInt size) =>
        Compile(Encoding.UTF8.GetBytes(SyntaxPrinter.Print(new RuleFileGenerator(seed, size.Get).File())));

    private static void Damage(StringBuilder text, Random random)
    {
        const string signs = "\"()[]{}|,:.#@/\\\n -<>=!";
        var start = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 30), text.Length - start);
        switch (random.Next(4))
        {
            case 0:
                text.Remove(start, length);
                break;
            case 1:
                text.Insert(random.Next(text.Length), text.ToString(start, length));
                break;
            case 2:
                text.Insert(start, signs[random.Next(signs.Length)]);
                break;
            default:
                text[start] = (char)random.Next(0x250);
                break;
        }
    }

    private static void Compile(byte[] bytes)
    {
        var compilation = RuleSetCompiler.Compile(RuleSource.FromBytes("bytes", bytes));
        Assert.Equal(compilation.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), compilation.RuleSet is null);
        foreach (var diagnostic in compilation.Diagnostics)
        {
            Assert.True(diagnostic.StartLine >= 1 && diagnostic.StartColumn >= 1 && diagnostic.Range.Length >= 0);
            Assert.NotEmpty(diagnostic.Render());
        }
    }
}
