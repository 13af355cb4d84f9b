using System.Globalization;
using AsnEthics.Rules.LanguageServer.Analysis;
using AsnEthics.Rules.LanguageServer.Documents;
using AsnEthics.Rules.LanguageServer.Protocol;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.LanguageServer.Features;

/// <summary>"Run examples" above each rule that has some.</summary>
internal static class ExampleLenses
{
    public static CodeLens[] Of(RuleAnalysis analysis) => analysis.File is not { } file ? [] :
    [
        .. file.Syntax.Blocks.OfType<RuleSyntax>().Where(rule => !rule.Examples.IsEmpty).Select(rule => new CodeLens(
            file.Source.RangeOf(rule.Id.Span),
            new LspCommand(Title(rule), ServerCommands.RunExamples, [analysis.Document.Uri, rule.Id.Text]))),
    ];

    private static string Title(RuleSyntax rule) => string.Create(CultureInfo.InvariantCulture, $"▶ run examples ({rule.Examples.Length})");
}
