using System.Collections.Immutable;
using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax.Ast;
using static AsnEthics.Rules.ReadBack.IndonesianWords;

namespace AsnEthics.Rules.ReadBack;

/// <summary>
/// Reads a rule back as one Indonesian sentence, so that those who answer for it can say whether it is what they meant: what it flags and when, what each name finds, what it leaves out, what the writer is told. It goes by the tree the rule was
/// written as and the tunes on top of it, and says every construct of the language but the examples and the English texts.
/// </summary>
internal sealed class RuleReadBack
{
    private readonly BoundRule _rule;
    private readonly UnitScope _scope;
    private readonly ConditionReadBack _conditions;
    private readonly ExceptionReadBack _exceptions;
    private readonly ListReadBack _lists = new();
    private readonly ImmutableArray<(TuneSyntax Tune, UnitScope Scope)> _tunes;

    private RuleReadBack(BoundRule rule, BoundRuleSet all)
    {
        _rule = rule;
        _scope = all.Scopes.First(scope => scope.Unit == rule.File.Unit);
        _tunes = [.. rule.Tunes.Select(tune => (tune.Syntax, all.Scopes.First(scope => scope.Unit == tune.File.Unit)))];
        var names = rule.Patterns.Select(pattern => pattern.Name).Where(name => name.Length > 0).ToList();
        _conditions = new ConditionReadBack(names, MeaningsOfFacts(all));
        _exceptions = new ExceptionReadBack(_conditions);
    }

    public static string Of(BoundRule rule, BoundRuleSet all) => new RuleReadBack(rule, all).Sentence();

    private static Dictionary<string, string> MeaningsOfFacts(BoundRuleSet all)
    {
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        var declared = all.Scopes.SelectMany(scope => scope.Unit.Files).SelectMany(file => file.Syntax.Blocks.OfType<FactsSyntax>()).SelectMany(facts => facts.Facts);
        foreach (var fact in declared)
        {
            if (fact.Description is { } meaning && !meanings.ContainsKey(fact.Name.Text))
                meanings.Add(fact.Name.Text, meaning.Value);
        }

        return meanings;
    }

    private string Sentence()
    {
        var parts = new List<string> { Head() };
        parts.AddRange(_rule.Syntax.Patterns.Select(Definition));
        parts.AddRange(Exceptions());
        parts.AddRange(_lists.Definitions);
        if (_conditions.Facts.ToList() is { Count: > 0 } facts)
            parts.Add($"bila {And(facts.Select(Name))} tidak diketahui dan hasilnya bergantung padanya, aturan ini tidak memutuskan");
        parts.AddRange(References());
        parts.AddRange(Texts());
        return string.Join("; ", parts) + ".";
    }

    private string Head()
    {
        var meta = _rule.Meta;
        var guidelines = meta.Guidelines.GroupBy(point => point.Catalogue).Select(points => $"angka {And(points.Select(point => Number(point.Number)))} {points.Key}");
        return $"Aturan {_rule.Id} ({_rule.Syntax.Title.Value}) dari kumpulan aturan {Quote(_rule.File.Unit.Name)}{Status(meta.Status)} menandai {Scope()} {_conditions.Of(_rule.Syntax.Flag!.Condition)}, "
            + $"sebagai indikasi tingkat {IndonesianWords.Of(meta.Severity)} dalam kategori {meta.Category} menyangkut {And(guidelines)}{Days()}{(meta.Owner is { } owner ? ", dengan penanggung jawab " + owner : "")}";
    }

    private static string Status(RuleStatus status) => status switch
    {
        RuleStatus.Test => ", yang masih diuji coba,",
        RuleStatus.Retired => ", yang sudah tidak dijalankan,",
        _ => "",
    };

    private string Scope() => _rule.Scope.Kind switch
    {
        ScopeKind.Sentence => "setiap kalimat yang memenuhi syarat:",
        ScopeKind.Post => "posting yang memenuhi syarat:",
        _ => $"setiap rentang {Number(_rule.Scope.Words)} kata yang memenuhi syarat:",
    };

    private string Days()
    {
        var since = _rule.Meta.Since is { } first ? ", sejak " + Day(first) : "";
        var until = _rule.Meta.Until is { } last ? ", sampai dengan " + Day(last) : "";
        var disabled = _rule.DisabledUntil is not { } end ? "" : end == DateTime.MaxValue ? ", tetapi dinonaktifkan" : ", tetapi dinonaktifkan sampai dengan " + Day(end);
        return since + until + disabled;
    }

    private string Definition(PatternDefinitionSyntax definition)
    {
        foreach (var pattern in definition.Patterns)
            _lists.Add(pattern, _scope);
        var text = $"{Name(definition.Name.Text)} ialah {PatternReadBack.Of(definition.Patterns)}";
        foreach (var (tune, scope) in _tunes)
        {
            foreach (var change in tune.Changes)
            {
                var (word, pattern) = change switch
                {
                    TuneAddSyntax add when add.Target.Text == definition.Name.Text => (", ditambah ", add.Pattern),
                    TuneRemoveSyntax remove when remove.Target.Text == definition.Name.Text => (", dikurangi ", remove.Pattern),
                    _ => ("", null),
                };
                if (pattern is null)
                    continue;
                _lists.Add(pattern, scope);
                text += word + PatternReadBack.Of(pattern);
            }
        }

        return text;
    }

    private IEnumerable<string> Exceptions()
    {
        var own = _rule.Syntax.Exceptions.Select(exception => (exception, _scope));
        var tuned = _tunes.SelectMany(tune => tune.Tune.Changes.OfType<TuneExceptionSyntax>().Select(change => (change.Exception, tune.Scope)));
        foreach (var (exception, scope) in own.Concat(tuned))
        {
            if (exception is IgnoreSyntax { Guard: PatternGuardSyntax guard })
                _lists.Add(guard.Pattern, scope);
            yield return _exceptions.Of(exception);
        }
    }

    private IEnumerable<string> References()
    {
        if (!_rule.Meta.References.IsEmpty)
            yield return "rujukannya " + And(_rule.Meta.References.Select(Reference));
    }

    private static string Reference(LegalReference reference)
    {
        var days = new[] { reference.Since is { } since ? "sejak " + Day(since) : "", reference.Until is { } until ? "sampai dengan " + Day(until) : "" }.Where(part => part.Length > 0).ToList();
        return $"{reference.Law} {reference.Article}{(days.Count == 0 ? "" : $" ({string.Join(" ", days)})")}";
    }

    private IEnumerable<string> Texts()
    {
        foreach (var meta in _rule.Syntax.Meta)
        {
            switch (meta)
            {
                case MessageMetaSyntax { Language.Text: "id" } message:
                    yield return "penulis diberi tahu " + Quote(message.Value.Value);
                    break;
                case AdviceMetaSyntax { Language.Text: "id" } advice:
                    yield return "dan disarankan " + Quote(advice.Value.Value);
                    break;
            }
        }
    }
}
