using AsnEthics.Rules.Syntax.Ast;
using static AsnEthics.Rules.ReadBack.IndonesianWords;

namespace AsnEthics.Rules.ReadBack;

/// <summary>Says when a condition holds. Where <c>and</c> and <c>or</c> are mixed, parentheses show what binds closer.</summary>
/// <param name="names">The patterns of the rule; any other name is a fact.</param>
/// <param name="facts">What the facts mean.</param>
internal sealed class ConditionReadBack(ICollection<string> names, IReadOnlyDictionary<string, string> facts)
{
    private readonly SortedSet<string> _facts = new(StringComparer.Ordinal);

    /// <summary>The facts that were spoken of.</summary>
    public IEnumerable<string> Facts => _facts;

    public string Of(ConditionSyntax condition) => condition switch
    {
        OrConditionSyntax or => string.Join(" atau ", or.Operands.Select(operand => operand is AndConditionSyntax ? $"({Of(operand)})" : Of(operand))),
        AndConditionSyntax and => string.Join(" dan ", and.Operands.Select(Of)),
        NotConditionSyntax not => Not(not.Operand),
        ParenthesizedConditionSyntax parenthesized => $"({Of(parenthesized.Inner)})",
        NearConditionSyntax { Ordered: true } before => $"memuat {Side(before.Left)} yang diikuti {Side(before.Right)} {Distance(before.Words.Value)}",
        NearConditionSyntax near => $"memuat {Side(near.Left)} di dekat {Side(near.Right)} {Distance(near.Words.Value)}",
        OfConditionSyntax of => Quantified(of),
        CountConditionSyntax count => $"memuat {Name(count.Name.Text)} sebanyak {Compared(count.Comparison, count.Number.Value)} kali",
        ScoreConditionSyntax score => $"mencapai nilai {Compared(score.Comparison, score.Number.Value)} dari jumlah bobot {And(score.Names.Select(name => Name(name.Text)))} yang ditemukan",
        NameConditionSyntax name when names.Contains(name.Name.Text) => "memuat " + Name(name.Name.Text),
        NameConditionSyntax fact => Fact(fact.Name) + " bernilai ya",
        FactIsConditionSyntax fact => $"{Fact(fact.Fact)} bernilai {Quote(fact.Value.Value)}",
        FactInConditionSyntax fact => $"{Fact(fact.Fact)} bernilai {Or(fact.Values.Select(value => Quote(value.Value)))}",
        FactNumberConditionSyntax fact => $"{Fact(fact.Fact)} bernilai {Compared(fact.Comparison, fact.Number.Value)}",
        _ => "",
    };

    private string Not(ConditionSyntax operand) => operand switch
    {
        NameConditionSyntax name when names.Contains(name.Name.Text) => "tidak memuat " + Name(name.Name.Text),
        NameConditionSyntax fact => Fact(fact.Name) + " bernilai tidak",
        _ => "tidak berlaku bahwa " + Of(operand),
    };

    /// <summary>A pattern, or the choice between some, at one side of <c>near</c> and <c>before</c>.</summary>
    private static string Side(ConditionSyntax side) => side switch
    {
        NameConditionSyntax name => Name(name.Name.Text),
        OrConditionSyntax or => Or(or.Operands.Select(Side)),
        ParenthesizedConditionSyntax parenthesized => Side(parenthesized.Inner),
        _ => "",
    };

    private static string Quantified(OfConditionSyntax of)
    {
        var all = And(of.Names.Select(name => Name(name.Text)));
        return of.Quantifier switch
        {
            OfQuantifier.Any => "memuat sedikitnya satu di antara " + all,
            OfQuantifier.All => "memuat semua di antara " + all,
            OfQuantifier.None => "tidak memuat satu pun di antara " + all,
            _ => $"memuat sedikitnya {Number(of.Number!.Value)} di antara {all}",
        };
    }

    private string Fact(NameSyntax fact)
    {
        _facts.Add(fact.Text);
        return $"fakta {Name(fact.Text)}{(facts.TryGetValue(fact.Text, out var meaning) ? $" ({meaning})" : "")}";
    }
}
