using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Tests.Differential;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Tests.Syntax;

public sealed class PhraseTextTests
{
    private const int Seed = 5;
    private const string Units = "abz ABZ  \t\n\u00A0\u3000'-,*é7😀";

    /// <summary>Texts without signs are cut without the grammar. It cuts the same text in the same way where a choice behind makes it look.</summary>
    [Fact]
    public void PlainWordsAreCutAsTheGrammarCutsThem()
    {
        var dice = new Dice(Seed);
        for (var run = 0; run < 5_000; run++)
        {
            var text = string.Concat(Enumerable.Range(0, 1 + dice.Roll(12)).Select(_ => Units[dice.Roll(Units.Length)]));
            if (text.Trim().Length == 0)
                continue;

            var cut = Parse(text);
            Assert.Equal(Parse(text + " (a|b)").SkipLast(1), cut);
            Assert.NotEmpty(cut);
        }
    }

    private static List<PhraseElementSyntax> Parse(string text)
    {
        var bag = new DiagnosticBag(1);
        var source = new SourceText("uji.asnrules", text);
        var elements = PhraseTextParser.ParsePhrase(new TextSyntax(new SourceSpan(0, text.Length + 2), text), bag.In(source), RuleLimits.Default);
        Assert.False(bag.HasErrors);
        return [.. elements];
    }
}
