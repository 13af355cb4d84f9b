using System.Collections.Immutable;
using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Lints;

/// <summary>W105 for lists and facts; a rule's own patterns are looked at where it is bound.</summary>
internal static class UnusedNameLint
{
    public static void Run(ImmutableArray<UnitScope> scopes)
    {
        foreach (var scope in scopes.Where(scope => scope.Unit.IsRoot))
        {
            foreach (var list in scope.Lists.Values.Where(list => !list.IsUsed))
                list.File.Diagnostics.ReportUnused(list.Syntax.Name.Span, "list", list.Syntax.Name.Text);
            ReportFacts(scope, scopes);
        }
    }

    private static void ReportFacts(UnitScope scope, ImmutableArray<UnitScope> all)
    {
        foreach (var file in scope.Unit.Files)
        {
            foreach (var fact in file.Syntax.Blocks.OfType<FactsSyntax>().SelectMany(block => block.Facts))
            {
                if (!all.Any(user => user.UsedFacts.Contains(fact.Name.Text)))
                    file.Diagnostics.ReportUnused(fact.Name.Span, "fact", fact.Name.Text);
            }
        }
    }
}
