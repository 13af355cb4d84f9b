using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace AsnEthics.Rules;

/// <summary>
/// An indication that a post touches a guideline: which rule, where in the post, and what the writer is told. It is never a verdict on a person.
/// Immutable and safe for any number of threads. Messages, spans and evidence are worked out when they are first asked for, so a finding keeps the post's text.
/// </summary>
public sealed class Finding
{
    private readonly FindingSource? _source;
    private FindingRule _rule;
    private string? _message;
    private string? _advice;
    private ImmutableArray<LegalReference> _references;
    private ImmutableArray<TextRange> _spans;
    private ImmutableArray<Evidence> _evidence;

    /// <summary>Makes a finding; hosts need this for tests of their own only.</summary>
    public Finding() => _rule = FindingRule.None;

#pragma warning disable CS8618 // rule and source have what the compiler misses
    [SetsRequiredMembers]
    internal Finding(FindingRule rule, int start, int end, FindingSource source)
    {
        _rule = rule;
        _source = source;
        Start = start;
        End = end;
    }
#pragma warning restore CS8618

    /// <summary>The rule's id, such as <c>HOAKS-01</c>; unique within <see cref="RuleSet"/>.</summary>
    public required string RuleId
    {
        get => _rule.RuleId;
        init => _rule = _rule with { RuleId = value };
    }

    /// <summary>The name of the rule set that holds the rule, such as <c>asnethics/se137</c>.</summary>
    public required string RuleSet
    {
        get => _rule.RuleSet;
        init => _rule = _rule with { RuleSet = value };
    }

    /// <summary>The rule's title.</summary>
    public required string Title
    {
        get => _rule.Title;
        init => _rule = _rule with { Title = value };
    }

    /// <summary>The code of the guideline catalogue that <see cref="Guidelines"/> counts in.</summary>
    public required string Catalogue
    {
        get => _rule.Catalogue;
        init => _rule = _rule with { Catalogue = value };
    }

    /// <summary>The guideline numbers in <see cref="Catalogue"/>, in the rule's order.</summary>
    public required ImmutableArray<int> Guidelines
    {
        get => _rule.Guidelines;
        init => _rule = _rule with { Guidelines = value };
    }

    /// <summary>Every guideline point the rule names, of every catalogue, with its text.</summary>
    public required ImmutableArray<GuidelinePoint> GuidelinePoints
    {
        get => _rule.GuidelinePoints;
        init => _rule = _rule with { GuidelinePoints = value };
    }

    /// <summary>The rule's category, such as <c>hoax</c>.</summary>
    public required string Category
    {
        get => _rule.Category;
        init => _rule = _rule with { Category = value };
    }

    /// <summary>How grave the finding is.</summary>
    public required Severity Severity
    {
        get => _rule.Severity;
        init => _rule = _rule with { Severity = value };
    }

    /// <summary><see cref="RuleStatus.Active"/>, or <see cref="RuleStatus.Test"/> for a rule on trial.</summary>
    public required RuleStatus Status
    {
        get => _rule.Status;
        init => _rule = _rule with { Status = value };
    }

    /// <summary>What the writer is told, in the language asked for.</summary>
    public required string Message
    {
        get => _message ??= _source!.Message(this);
        init => _message = value;
    }

    /// <summary>How to mend the post, in the language asked for; null where the rule gives no advice.</summary>
    public required string? Advice
    {
        get => _advice ??= _source?.Advice(this);
        init => _advice = value;
    }

    /// <summary>The legal references in force on the day of the check.</summary>
    public required ImmutableArray<LegalReference> References
    {
        get
        {
            // two threads may both work it out; the answers are equal
            if (_references.IsDefault && _source is not null)
                _references = _source.References();
            return _references;
        }
        init => _references = value;
    }

    /// <summary>Where the first span begins: UTF-16 units into the post as it was written.</summary>
    public required int Start { get; init; }

    /// <summary>The unit behind the last span.</summary>
    public required int End { get; init; }

    /// <summary>The stretches to mark, in order: the evidence with overlapping stretches merged. One stretch at least.</summary>
    public required ImmutableArray<TextRange> Spans
    {
        get
        {
            // two threads may both work it out; the answers are equal
            if (_spans.IsDefault && _source is not null)
                _spans = _source.Spans();
            return _spans;
        }
        init => _spans = value;
    }

    /// <summary>The hits that made the condition true, by place. Empty where the condition rests on facts alone.</summary>
    public required ImmutableArray<Evidence> Evidence
    {
        get
        {
            // two threads may both work it out; the answers are equal
            if (_evidence.IsDefault && _source is not null)
                _evidence = _source.Evidence();
            return _evidence;
        }
        init => _evidence = value;
    }
}
