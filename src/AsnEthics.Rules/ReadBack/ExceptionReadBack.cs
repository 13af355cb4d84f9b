using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax.Ast;
using static AsnEthics.Rules.ReadBack.IndonesianWords;

namespace AsnEthics.Rules.ReadBack;

/// <summary>Says what an exception takes away.</summary>
internal sealed class ExceptionReadBack(ConditionReadBack conditions)
{
    public string Of(ExceptionSyntax exception) => exception switch
    {
        IgnoreInsideSyntax inside => $"{Hits(inside)} diabaikan bila seluruhnya berada di dalam {Guard(inside.Guard)}",
        IgnoreNearSyntax near => $"{Hits(near)} diabaikan bila {Beside(near.Side)} terdapat {Guard(near.Guard)} {Distance(near.Words.Value)} dalam kalimat yang sama",
        SkipSyntax { WholePost: true } skip => "aturan ini tidak menandai apa pun bila posting memenuhi syarat: " + conditions.Of(skip.Condition),
        SkipSyntax skip => "kalimat tidak diperiksa bila memenuhi syarat: " + conditions.Of(skip.Condition),
        _ => "",
    };

    private static string Hits(IgnoreSyntax ignore) => ignore.Targets.IsEmpty ? "setiap temuan" : "temuan " + And(ignore.Targets.Select(name => Name(name.Text)));

    private static string Beside(GuardSide side) => side switch
    {
        GuardSide.Before => "di depannya",
        GuardSide.After => "di belakangnya",
        _ => "di depan atau di belakangnya",
    };

    private static string Guard(GuardSyntax guard) => guard is NamedGuardSyntax named ? Name(named.Name.Text) : PatternReadBack.Of(((PatternGuardSyntax)guard).Pattern);
}
