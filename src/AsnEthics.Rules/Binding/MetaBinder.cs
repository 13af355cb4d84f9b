using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Binding;

/// <summary>Binds the entries of a rule.</summary>
internal sealed class MetaBinder(UnitScope scope, MessageBinder messages, FileDiagnostics diagnostics)
{
    private const string DefaultCategory = "general";

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public BoundMeta Bind(RuleSyntax rule)
    {
        var meta = Empty;
        foreach (var entry in rule.Meta)
        {
            if (entry is ReferenceMetaSyntax || _seen.Add(NameOf(entry)))
                meta = Apply(entry, meta);
            else
                diagnostics.ReportOnlyOnce(entry.Span, $"`{NameOf(entry)}`");
        }

        if (rule.Meta.OfType<UntilMetaSyntax>().FirstOrDefault() is { } until)
            CheckDays(until.Span, meta.Since, meta.Until);
        if (meta.Message.Indonesian is null && !rule.HasErrors)
            diagnostics.ReportNoIndonesianMessage(rule.Id.Span, rule.Id.Text);
        return meta;
    }

    private static BoundMeta Empty { get; } = new()
    {
        Guidelines = [],
        Severity = Severity.Info,
        Status = RuleStatus.Active,
        Category = DefaultCategory,
        Owner = null,
        Since = null,
        Until = null,
        References = [],
        Message = LocalizedTemplate.None,
        Advice = LocalizedTemplate.None,
    };

    private static string NameOf(MetaSyntax entry) => entry switch
    {
        GuidelineMetaSyntax => "guideline",
        SeverityMetaSyntax => "severity",
        StatusMetaSyntax => "status",
        CategoryMetaSyntax => "category",
        OwnerMetaSyntax => "owner",
        SinceMetaSyntax => "since",
        UntilMetaSyntax => "until",
        ReferenceMetaSyntax => "ref",
        MessageMetaSyntax message => "message " + message.Language.Text,
        AdviceMetaSyntax advice => "advice " + advice.Language.Text,
        _ => "",
    };

    private BoundMeta Apply(MetaSyntax entry, BoundMeta meta) => entry switch
    {
        GuidelineMetaSyntax guideline => meta with { Guidelines = GuidelineBinder.Bind(guideline, scope, diagnostics) },
        SeverityMetaSyntax severity => meta with { Severity = RuleWords.ToSeverity(severity.Value, diagnostics) },
        StatusMetaSyntax status => meta with { Status = RuleWords.ToStatus(status.Value, diagnostics) },
        CategoryMetaSyntax category => meta with { Category = category.Value.Text },
        OwnerMetaSyntax owner => meta with { Owner = owner.Value.Value },
        SinceMetaSyntax since => meta with { Since = since.Value.Value },
        UntilMetaSyntax until => meta with { Until = until.Value.Value },
        ReferenceMetaSyntax reference => meta with { References = meta.References.Add(BindReference(reference)) },
        MessageMetaSyntax message => meta with { Message = Localize(meta.Message, message.Language, message.Value) },
        AdviceMetaSyntax advice => meta with { Advice = Localize(meta.Advice, advice.Language, advice.Value) },
        _ => meta,
    };

    private LegalReference BindReference(ReferenceMetaSyntax reference)
    {
        if (reference.Until is { } until)
            CheckDays(until.Span, reference.Since?.Value, until.Value);
        return new LegalReference(reference.Law.Value, reference.Article.Value, reference.Since?.Value, reference.Until?.Value);
    }

    private LocalizedTemplate Localize(LocalizedTemplate template, NameSyntax language, TextSyntax text)
    {
        var bound = messages.Bind(text);
        switch (language.Text)
        {
            case "id":
                return template with { Indonesian = bound };
            case "en":
                return template with { English = bound };
            default:
                diagnostics.ReportUnknownWord(language.Span, language.Text, "language", ["id", "en"]);
                return template;
        }
    }

    private void CheckDays(SourceSpan span, DateTime? since, DateTime? until)
    {
        if (until < since)
            diagnostics.ReportDaysBackwards(span);
    }
}
