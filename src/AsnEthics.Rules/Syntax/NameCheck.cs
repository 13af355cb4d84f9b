using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Syntax;

/// <summary>The tokenizer has one kind of name, with hyphens inside for rule ids and catalogues; patterns, facts and imports have plainer ones.</summary>
internal static class NameCheck
{
    public static void Report(NameSyntax name, string what, FileDiagnostics diagnostics)
    {
        if (!char.IsLetter(name.Text[0]) || !name.Text.All(SourceCharacters.IsNamePart))
            diagnostics.ReportNoPlainName(name.Span, what, name.Text);
    }
}
