using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax.Ast;
using static AsnEthics.Rules.Syntax.SyntaxPrinter;

namespace AsnEthics.Rules.Syntax;

/// <summary>Prints conditions as they are written; parentheses are nodes of their own.</summary>
internal static class ConditionPrinter
{
    public static string Print(ConditionSyntax condition) => condition switch
    {
        OrConditionSyntax or => string.Join(" or ", or.Operands.Select(Print)),
        AndConditionSyntax and => string.Join(" and ", and.Operands.Select(Print)),
        NotConditionSyntax not => "not " + Print(not.Operand),
        ParenthesizedConditionSyntax parenthesized => "(" + Print(parenthesized.Inner) + ")",
        NearConditionSyntax near => $"{Print(near.Left)} {(near.Ordered ? "before" : "near")} {Print(near.Right)} within {Number(near.Words)} words",
        OfConditionSyntax of => $"{Quantifier(of)} of {Names(of.Names)}",
        CountConditionSyntax count => $"count({count.Name.Text}) {Sign(count.Comparison)} {Number(count.Number)}",
        ScoreConditionSyntax score => $"score{Names(score.Names)} {Sign(score.Comparison)} {Number(score.Number)}",
        NameConditionSyntax name => name.Name.Text,
        FactIsConditionSyntax fact => $"{fact.Fact.Text} is {Quote(fact.Value)}",
        FactInConditionSyntax fact => $"{fact.Fact.Text} in ({Joined(fact.Values.Select(Quote))})",
        FactNumberConditionSyntax fact => $"{fact.Fact.Text} {Sign(fact.Comparison)} {Number(fact.Number)}",
        _ => "",
    };

    private static string Quantifier(OfConditionSyntax of) => of.Quantifier == OfQuantifier.Number ? Number(of.Number!) : of.Quantifier.ToString().ToLowerInvariant();

    private static string Names(IEnumerable<NameSyntax> names) => "(" + Joined(names.Select(name => name.Text)) + ")";

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        Comparison.Equal => "=",
        _ => "!=",
    };
}
