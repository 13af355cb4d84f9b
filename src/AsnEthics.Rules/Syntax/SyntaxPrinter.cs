using System.Globalization;
using System.Text;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Syntax;

/// <summary>Prints a tree as a rule file that parses to the same tree. Comments are no part of the tree.</summary>
internal sealed class SyntaxPrinter
{
    private readonly StringBuilder _text = new();

    private SyntaxPrinter()
    {
    }

    public static string Print(RuleFileSyntax file)
    {
        var printer = new SyntaxPrinter();
        if (file.Header is { } header)
            printer.Line(0, Header(header));
        foreach (var import in file.Imports)
            printer.Line(0, Import(import));
        foreach (var block in file.Blocks)
        {
            printer._text.Append('\n');
            printer.Block(block);
        }

        return printer._text.ToString();
    }

    public static string Print(ConditionSyntax condition) => ConditionPrinter.Print(condition);

    public static string Print(ExceptionSyntax exception) => exception switch
    {
        IgnoreInsideSyntax inside => $"ignore {Targets(inside)} inside {Guard(inside.Guard)}",
        IgnoreNearSyntax near => $"ignore {Targets(near)} when {Guard(near.Guard)} within {Number(near.Words)} words {near.Side.ToString().ToLowerInvariant()}",
        SkipSyntax skip => $"skip {(skip.WholePost ? "post" : "sentence")} when {Print(skip.Condition)}",
        _ => "",
    };

    internal static string Quote(TextSyntax text) => QuotedText.Encode(text.Value);

    internal static string Number(NumberSyntax number) => number.Value.ToString(CultureInfo.InvariantCulture);

    internal static string Joined(IEnumerable<string> items) => string.Join(", ", items);

    private static string Header(HeaderSyntax header) =>
        $"ruleset {Quote(header.Name)} version {Quote(header.Version)}"
        + (header.Language is { } language ? " language " + language.Text : "")
        + (header.Engine is { } engine ? " engine " + Quote(engine) : "");

    private static string Import(ImportSyntax import) =>
        $"import {Quote(import.Reference)}{(import.Version is { } version ? " version " + Quote(version) : "")} as {import.Alias.Text}";

    private void Line(int indent, string text) => _text.Append(' ', indent * 2).Append(text).Append('\n');

    private void Block(BlockSyntax block)
    {
        switch (block)
        {
            case GuidelinesSyntax guidelines:
                Line(0, $"guidelines {Quote(guidelines.Code)} {Quote(guidelines.Title)}");
                foreach (var point in guidelines.Points)
                    Line(1, $"{Number(point.Number)} {Quote(point.Text)}");
                Line(0, "end");
                break;
            case FactsSyntax facts:
                Line(0, "facts");
                foreach (var fact in facts.Facts)
                    Line(1, $"{fact.Name.Text} {FactType(fact.Type)}{(fact.Description is { } description ? " " + Quote(description) : "")}");
                Line(0, "end");
                break;
            case ListSyntax list:
                List(list);
                break;
            case RuleSyntax rule:
                Rule(rule);
                break;
            case TuneSyntax tune:
                Line(0, $"tune {Reference(tune.Rule)}");
                foreach (var change in tune.Changes)
                    Line(1, Change(change));
                Line(0, "end");
                break;
            case DisableSyntax disable:
                Line(0, $"disable {Reference(disable.Rule)} because {Quote(disable.Reason)}{Day(" until ", disable.Until)}");
                break;
        }
    }

    private static string FactType(FactTypeSyntax type) => type switch
    {
        YesNoTypeSyntax => "yes_no",
        NumberTypeSyntax { Minimum: { } minimum, Maximum: { } maximum } => $"number {Number(minimum)}..{Number(maximum)}",
        NumberTypeSyntax => "number",
        OneOfTypeSyntax oneOf => "one_of " + Joined(oneOf.Options.Select(Quote)),
        _ => "text",
    };

    private void List(ListSyntax list)
    {
        var opener = $"list {list.Name.Text}{(list.Title is { } title ? " " + Quote(title) : "")}";
        if (list.File is { } file)
        {
            Line(0, $"{opener} from {Quote(file)}");
            return;
        }

        Line(0, opener);
        foreach (var pattern in list.Patterns)
            Line(1, PatternPrinter.Print(pattern));
        Line(0, "end");
    }

    private void Rule(RuleSyntax rule)
    {
        Line(0, $"rule {rule.Id.Text} {Quote(rule.Title)}");
        foreach (var meta in rule.Meta)
            Line(1, Meta(meta));
        if (!rule.Patterns.IsEmpty)
        {
            Line(1, "find");
            foreach (var pattern in rule.Patterns)
                Line(2, $"{pattern.Name.Text} : {string.Join(" or ", pattern.Patterns.Select(PatternPrinter.Print))}");
            Line(1, "end");
        }

        if (rule.Flag is { } flag)
            Line(1, $"flag {Scope(flag.Scope)} when {Print(flag.Condition)}");
        foreach (var exception in rule.Exceptions)
            Line(1, Print(exception));
        if (!rule.Examples.IsEmpty)
        {
            Line(1, "examples");
            foreach (var example in rule.Examples)
                Line(2, Example(example));
            Line(1, "end");
        }

        Line(0, "end");
    }

    private static string Meta(MetaSyntax meta) => meta switch
    {
        GuidelineMetaSyntax guideline => "guideline " + Joined(guideline.Numbers.Select(number => (number.Catalogue is { } catalogue ? catalogue.Text + "." : "") + Number(number.Number))),
        SeverityMetaSyntax severity => "severity " + severity.Value.Text,
        StatusMetaSyntax status => "status " + status.Value.Text,
        CategoryMetaSyntax category => "category " + category.Value.Text,
        OwnerMetaSyntax owner => "owner " + Quote(owner.Value),
        SinceMetaSyntax since => Day("since ", since.Value),
        UntilMetaSyntax until => Day("until ", until.Value),
        ReferenceMetaSyntax reference => $"ref {Quote(reference.Law)} {Quote(reference.Article)}{Day(" since ", reference.Since)}{Day(" until ", reference.Until)}",
        MessageMetaSyntax message => $"message {message.Language.Text} {Quote(message.Value)}",
        AdviceMetaSyntax advice => $"advice {advice.Language.Text} {Quote(advice.Value)}",
        _ => "",
    };

    private static string Day(string keyword, DateSyntax? date) => date is null ? "" : keyword + DateLiteral.ToText(date.Value);

    private static string Scope(ScopeSyntax scope) => scope.Kind switch
    {
        ScopeKeyword.Sentence => "sentence",
        ScopeKeyword.Post => "post",
        _ => $"window {Number(scope.Words!)} words",
    };

    private static string Targets(IgnoreSyntax ignore) =>
        ignore.Targets.IsEmpty ? "hit" : Joined(ignore.Targets.Select(name => name.Text));

    private static string Guard(GuardSyntax guard) =>
        guard is NamedGuardSyntax named ? named.Name.Text : PatternPrinter.Print(((PatternGuardSyntax)guard).Pattern);

    private static string Example(ExampleSyntax example) =>
        $"{(example.IsTodo ? "todo " : "")}{(example.Expected ? "yes" : "no")} {Quote(example.Text)}"
        + (example.Facts.IsEmpty ? "" : " with " + Joined(example.Facts.Select(fact => $"{fact.Name.Text} = {Value(fact.Value)}")));

    private static string Value(FactValueSyntax value) => value switch
    {
        YesNoValueSyntax yesNo => yesNo.Yes ? "yes" : "no",
        NumberValueSyntax number => Number(number.Number),
        TextValueSyntax text => Quote(text.Text),
        _ => "",
    };

    private static string Reference(RuleReferenceSyntax reference) => $"{reference.Import.Text}.{reference.RuleId.Text}";

    private static string Change(TuneChangeSyntax change) => change switch
    {
        TuneAddSyntax add => $"add {PatternPrinter.Print(add.Pattern)} to {add.Target.Text}",
        TuneRemoveSyntax remove => $"remove {PatternPrinter.Print(remove.Pattern)} from {remove.Target.Text}",
        TuneSeveritySyntax severity => "set severity " + severity.Value.Text,
        TuneStatusSyntax status => "set status " + status.Value.Text,
        TuneExceptionSyntax exception => Print(exception.Exception),
        TuneBecauseSyntax because => "because " + Quote(because.Reason),
        _ => "",
    };
}
