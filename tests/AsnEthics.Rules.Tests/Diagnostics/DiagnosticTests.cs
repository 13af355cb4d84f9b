using static AsnEthics.Rules.Tests.Support.RuleFile;

namespace AsnEthics.Rules.Tests.Diagnostics;

public class DiagnosticTests
{
    [Fact]
    public void ToStringIsOneLineThatEditorsKnow()
    {
        var diagnostic = Assert.Single(Compile(Header + "facts\n a boolean\nend\n").Diagnostics);
        Assert.Equal("uji.asnrules(3,4): error E001: unexpected `boolean`, expected `yes_no`, `text`, `number` or `one_of`", diagnostic.ToString());
        Assert.Equal((3, 4, 3, 11), (diagnostic.StartLine, diagnostic.StartColumn, diagnostic.EndLine, diagnostic.EndColumn));
        Assert.Equal("the text does not fit the grammar", diagnostic.Title);
        Assert.Equal(["`yes_no`", "`text`", "`number`", "`one_of`"], diagnostic.Expected.ToArray());
    }

    [Fact]
    public void AWarningSaysThatItIsOne()
    {
        var compilation = Compile(Header + "facts\n a text\nend\n");
        Assert.StartsWith("uji.asnrules(3,2): warning W105: ", Assert.Single(compilation.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.False(compilation.HasErrors);
    }

    [Fact]
    public void ALongLineIsShownAroundThePlace()
    {
        var text = Header + "facts a_ boolean # " + new string('x', 500) + "\nend\n";
        var lines = Assert.Single(Compile(text).Diagnostics).Render().Split('\n');
        Assert.Equal("  2 | facts a_ boolean # " + new string('x', 141) + "…", lines[1]);
        Assert.Equal("    |          ^^^^^^^", lines[2]);
    }

    [Fact]
    public void APlaceFarToTheRightIsUnderlinedExactly()
    {
        var text = Header + "facts f1 text f2 text f3 text f4 text f5 text f6 text f7 text f8 text f9 text f10 text f11 text f12 text f13 text f14 text f15 text f16 text f17 text f18 boolean end\n";
        var lines = Compile(text).Diagnostics.Single(diagnostic => diagnostic.Code == "E001").Render().Split('\n');
        Assert.StartsWith("  2 | …", lines[1], StringComparison.Ordinal);
        Assert.Equal("f18", lines[1].Substring(lines[2].IndexOf('^', StringComparison.Ordinal), lines[2].Count(c => c == '^')));
    }

    [Fact]
    public void TabsEmojiAndMarksKeepTheUnderlineInPlace()
    {
        var lines = Assert.Single(Compile(Header + "facts\n\ta\tboolean\nend\n").Diagnostics).Render().Split('\n');
        Assert.Equal("  3 | \ta\tboolean", lines[1]);
        Assert.Equal("    | \t \t^^^^^^^", lines[2]);

        var emoji = Assert.Single(Compile(Header + "guidelines \"🔥e\u0301\" \"x\" 1 \"y\" z end\n").Diagnostics).Render().Split('\n');
        Assert.Equal("    | " + new string(' ', "guidelines \"##e\" \"x\" 1 \"y\" ".Length) + "^", emoji[2].Replace("  2 |", "    |", StringComparison.Ordinal));
    }

    [Fact]
    public void NothingOfARuleFileCanBreakALineOrSteerATerminal()
    {
        var text = Header + "list @k from \"a\\nb\\u{1B}[31m\\u{202E}.txt\"\n" + "facts\n a one_of \"x\\ny\", \"x\\ny\"\nend\n";
        foreach (var diagnostic in Compile(text).Diagnostics)
            Assert.DoesNotContain(diagnostic.ToString(), c => char.IsControl(c) || c == '\u202E');
    }

    [Theory]
    [InlineData(0x1B)]
    [InlineData(0x202E)]
    [InlineData(0x2028)]
    [InlineData(0xD83D)]
    public void HiddenCharactersOfTheExcerptAreShown(int code)
    {
        var hidden = (char)code;
        var rendered = Compile(Header + "facts # " + hidden + "\n a boolean # " + hidden + "\nend\n").Diagnostics.First().Render();
        Assert.Contains("<U+" + code.ToString("X4", System.Globalization.CultureInfo.InvariantCulture) + ">", rendered, StringComparison.Ordinal);
    }

    [Fact]
    public void EqualDiagnosticsAreListedOnce()
    {
        var text = Header + Guidelines + "list @k\n word \"#x\"\nend\n" + Rule("A", "satu", exceptions: "ignore hit inside @k") + Rule("B", "dua", exceptions: "ignore hit inside @k");
        Assert.Single(Compile(text).Diagnostics, diagnostic => diagnostic.Code == "W101");
    }
}
