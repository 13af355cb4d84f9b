using System.Globalization;
using System.Text;
using AsnEthics.Rules.Binding;
using AsnEthics.Rules.LanguageServer.Analysis;
using AsnEthics.Rules.LanguageServer.Documents;
using AsnEthics.Rules.LanguageServer.Protocol;
using AsnEthics.Rules.ReadBack;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.LanguageServer.Features;

/// <summary>What is told of the thing under the mouse: a guideline's text, a rule read back, the forms of a root, facts, lists, patterns, legal references.</summary>
internal static class HoverText
{
    private const int MostEntries = 20;

    public static Hover? At(int offset, RuleAnalysis analysis)
    {
        if (analysis is not { File: { } file, Scope: { } scope })
            return null;
        if (GuidelineAt.Find(analysis, offset) is { Declarations.Count: > 0 } guideline)
            return Of(file.Source, guideline.Span, Guideline(guideline));
        if (ReferenceAt(file.Syntax, offset) is { } reference)
            return Of(file.Source, reference.Span, Reference(reference));
        if (RootForms.At(file.Syntax, offset) is { } root)
            return Of(file.Source, root.Span, root.Describe());
        return FileSymbols.At(file, scope, offset) is { } place && Symbol(place.Symbol, analysis) is { } text ? Of(file.Source, place.Span, text) : null;
    }

    private static Hover Of(SourceText source, SourceSpan span, string markdown) => new(new MarkupContent("markdown", markdown), source.RangeOf(span));

    private static string Guideline(GuidelineAt guideline)
    {
        var text = new StringBuilder();
        foreach (var (_, catalogue, point) in guideline.Declarations)
            text.Append(CultureInfo.InvariantCulture, $"**{catalogue.Code.Value} angka {point.Number.Value}** ({catalogue.Title.Value})\n\n{point.Text.Value}\n\n");
        foreach (var reference in guideline.Rule.Meta.OfType<ReferenceMetaSyntax>())
            text.Append("- ").Append(Reference(reference)).Append('\n');
        return text.ToString().TrimEnd();
    }

    private static ReferenceMetaSyntax? ReferenceAt(RuleFileSyntax file, int offset) =>
        file.Blocks.OfType<RuleSyntax>().SelectMany(rule => rule.Meta.OfType<ReferenceMetaSyntax>()).FirstOrDefault(reference => reference.Span.Start <= offset && offset <= reference.Span.End);

    private static string Reference(ReferenceMetaSyntax reference)
    {
        var days = (reference.Since, reference.Until) switch
        {
            ({ } since, { } until) => string.Create(CultureInfo.InvariantCulture, $"berlaku {since.Value:yyyy-MM-dd} sampai {until.Value:yyyy-MM-dd}"),
            ({ } since, null) => string.Create(CultureInfo.InvariantCulture, $"berlaku sejak {since.Value:yyyy-MM-dd}"),
            (null, { } until) => string.Create(CultureInfo.InvariantCulture, $"berlaku sampai {until.Value:yyyy-MM-dd}"),
            _ => "tanpa batas waktu",
        };
        return $"**{reference.Law.Value}** {reference.Article.Value}, {days}";
    }

    private static string? Symbol(RuleSymbol symbol, RuleAnalysis analysis) => symbol.Kind switch
    {
        SymbolKind.Rule => Rule(symbol, analysis),
        SymbolKind.Fact => Fact(symbol.Name, analysis),
        SymbolKind.List => analysis.Bound.Scopes.FirstOrDefault(scope => scope.Unit.Name == symbol.Owner) is { } owner && owner.Lists.TryGetValue(symbol.Name, out var list) ? List(list) : null,
        SymbolKind.Pattern => FindRule(symbol.Owner, symbol.RuleId, analysis)?.Patterns.FirstOrDefault(pattern => pattern.Name == symbol.Name) is { } pattern ? Entries($"pattern `{symbol.Name}` of {symbol.RuleId}", [.. pattern.Alternatives]) : null,
        _ => analysis.Scope!.Unit.Imports.TryGetValue(symbol.Name, out var unit) ? string.Create(CultureInfo.InvariantCulture, $"rule set **{unit.Name}** {unit.Version?.Major}.{unit.Version?.Minor}.{unit.Version?.Patch}") : null,
    };

    private static BoundRule? FindRule(string owner, string id, RuleAnalysis analysis) => analysis.Bound.Rules.FirstOrDefault(rule => rule.Id == id && rule.File.Unit.Name == owner);

    private static string? Rule(RuleSymbol symbol, RuleAnalysis analysis)
    {
        if (FindRule(symbol.Owner, symbol.Name, analysis) is not { } rule)
            return null;
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"**{rule.Id}** {rule.Syntax.Title.Value}\n\n{RuleReadBack.Of(rule, analysis.Bound)}\n\n");
        foreach (var point in rule.Meta.Guidelines)
            text.Append(CultureInfo.InvariantCulture, $"- {point.Catalogue} angka {point.Number}: {point.Text}\n");
        foreach (var reference in rule.Syntax.Meta.OfType<ReferenceMetaSyntax>())
            text.Append("- ").Append(Reference(reference)).Append('\n');
        return text.ToString().TrimEnd();
    }

    private static string? Fact(string name, RuleAnalysis analysis)
    {
        var declared = analysis.Files.SelectMany(file => file.Syntax.Blocks.OfType<FactsSyntax>()).SelectMany(facts => facts.Facts).FirstOrDefault(fact => fact.Name.Text == name);
        return declared is null ? null : $"fact `{name}`: {KindOf(declared.Type)}{(declared.Description is { } description ? "\n\n" + description.Value : "")}";
    }

    private static string KindOf(FactTypeSyntax type) => type switch
    {
        YesNoTypeSyntax => "yes_no",
        NumberTypeSyntax { Minimum: { } minimum, Maximum: { } maximum } => string.Create(CultureInfo.InvariantCulture, $"number {minimum.Value}..{maximum.Value}"),
        NumberTypeSyntax => "number",
        OneOfTypeSyntax oneOf => "one_of " + string.Join(", ", oneOf.Options.Select(option => $"\"{option.Value}\"")),
        _ => "text",
    };

    private static string List(BoundList list) => Entries($"list `@{list.Syntax.Name.Text[1..]}`{(list.Syntax.Title is { } title ? " " + title.Value : "")}", [.. list.Alternatives]);

    private static string Entries(string heading, BoundAlternative[] entries)
    {
        var shown = string.Join(", ", entries.Take(MostEntries).Select(entry => entry.Source.Slice(entry.Span).Trim('"')));
        return string.Create(CultureInfo.InvariantCulture, $"{heading}: {entries.Length} {(entries.Length == 1 ? "entry" : "entries")}\n\n{shown}{(entries.Length > MostEntries ? ", …" : "")}");
    }
}
