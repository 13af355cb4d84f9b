using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>A rule file with every step of reading switched off for every pattern that knows it: <c>no leet no repeat no spaced no slang no clitic</c> stands behind each.</summary>
internal static class PlainReading
{
    private const int MostDiagnostics = 100;

    private static readonly string[] LetterSteps = ["leet", "repeat", "spaced"];
    private static readonly string[] WordSteps = [.. LetterSteps, "slang", "clitic"];

    public static RuleSource Of(RuleSource source)
    {
        var text = new SourceText(source.Name, source.ReadText(RuleLimits.Default.MaxFileLength));
        var bag = new DiagnosticBag(MostDiagnostics);
        var file = RuleParser.Parse(text, bag.In(text), RuleLimits.Default);
        if (bag.HasErrors)
            throw new InvalidOperationException(string.Join("\n", bag.ToSorted([text]).Select(diagnostic => diagnostic.Render())));
        return RuleSource.FromText(source.Name, SyntaxPrinter.Print(file with { Blocks = [.. file.Blocks.Select(Plain)] }), source.Folder);
    }

    private static BlockSyntax Plain(BlockSyntax block) => block switch
    {
        RuleSyntax rule => rule with { Patterns = [.. rule.Patterns.Select(named => named with { Patterns = Plain(named.Patterns) })] },
        ListSyntax list => list with { Patterns = Plain(list.Patterns) },
        _ => block,
    };

    private static ImmutableArray<PatternSyntax> Plain(ImmutableArray<PatternSyntax> patterns) => [.. patterns.Select(Plain)];

    private static PatternSyntax Plain(PatternSyntax pattern)
    {
        var steps = pattern is TextPatternSyntax text ? StepsOf(text.Kind) : [];
        var written = pattern.Modifiers.OfType<NoStepModifierSyntax>().Select(modifier => modifier.Step.Text);
        return pattern with { Modifiers = [.. pattern.Modifiers, .. steps.Except(written).Select(step => new NoStepModifierSyntax(default, new NameSyntax(default, step)))] };
    }

    private static string[] StepsOf(PatternKind kind) => kind switch
    {
        PatternKind.Word or PatternKind.Root or PatternKind.Phrase or PatternKind.Part => WordSteps,
        PatternKind.Hashtag => LetterSteps,
        _ => [],
    };
}
