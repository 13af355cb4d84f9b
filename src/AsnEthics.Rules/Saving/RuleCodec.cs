using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Saving;

/// <summary>Rules as bytes.</summary>
internal static class RuleCodec
{
    private enum Part
    {
        Text,
        Hit,
        Pattern,
        Title,
        Guideline,
    }

    private enum IgnoreKind
    {
        Inside,
        Near,
    }

    public static void Write(ByteWriter writer, PlannedRule rule, PatternCodec.Numbers numbers)
    {
        writer.Text(rule.Id);
        writer.Text(rule.RuleSet);
        writer.Text(rule.Title);
        writer.List(rule.Guidelines, point => Write(writer, point));
        writer.Text(rule.Category);
        writer.Count((int)rule.Severity);
        writer.Count((int)rule.Status);
        writer.OptionalText(rule.Owner);
        writer.OptionalDay(rule.Since);
        writer.OptionalDay(rule.Until);
        writer.OptionalDay(rule.DisabledUntil);
        writer.List(rule.References, reference => Write(writer, reference));
        Write(writer, rule.Message);
        Write(writer, rule.Advice);
        writer.List(rule.Patterns, pattern =>
        {
            writer.Text(pattern.Name);
            writer.List(pattern.Alternatives, alternative => writer.Count(numbers.Of(alternative)));
        });
        writer.Count((int)rule.Scope.Kind);
        writer.Count(rule.Scope.Words);
        ConditionCodec.Write(writer, rule.Condition);
        writer.List(rule.Ignores, ignore => Write(writer, ignore));
        writer.List(rule.Skips, skip =>
        {
            writer.Text(skip.Text);
            writer.Flag(skip.WholePost);
            ConditionCodec.Write(writer, skip.Condition);
        });
    }

    /// <param name="reader">The bytes.</param>
    /// <param name="alternatives">Those that were read before.</param>
    /// <param name="facts">The plan's facts.</param>
    public static PlannedRule Read(ByteReader reader, ImmutableArray<PlannedAlternative> alternatives, ImmutableArray<PlannedFact> facts)
    {
        var rule = new PlannedRule
        {
            Id = reader.FilledText(),
            RuleSet = reader.Text(),
            Title = reader.Text(),
            Guidelines = reader.List(() => ReadPoint(reader)),
            Category = reader.Text(),
            Severity = reader.OneOf(Severity.Critical),
            Status = reader.OneOf(RuleStatus.Retired),
            Owner = reader.OptionalText(),
            Since = reader.OptionalDay(),
            Until = reader.OptionalDay(),
            DisabledUntil = reader.OptionalDay(),
            References = reader.List(() => new LegalReference(reader.Text(), reader.Text(), reader.OptionalDay(), reader.OptionalDay())),
            Message = ReadTemplates(reader),
            Advice = ReadTemplates(reader),
            Patterns = reader.List(() => new PlannedPattern(reader.Text(), reader.List(() => alternatives[reader.Index(alternatives.Length)]))),
            Scope = new PlannedScope(reader.OneOf(ScopeKind.Window), reader.Count()),
            Condition = null!,
            Ignores = [],
            Skips = [],
        };
        var patterns = rule.Patterns.Length;
        EnsurePatterns(reader, rule.Message, patterns);
        EnsurePatterns(reader, rule.Advice, patterns);
        if (rule.Scope.Kind == ScopeKind.Window != rule.Scope.Words > 0)
            throw reader.Error("a window without its words");
        return rule with
        {
            Condition = ConditionCodec.Read(reader, patterns, facts),
            Ignores = reader.List(() => ReadIgnore(reader, patterns)),
            Skips = reader.List(() => new PlannedSkip(reader.Text(), reader.Flag(), ConditionCodec.Read(reader, patterns, facts))),
        };
    }

    public static void Write(ByteWriter writer, GuidelinePoint point)
    {
        writer.Text(point.Catalogue);
        writer.Count(point.Number);
        writer.Text(point.Text);
    }

    public static GuidelinePoint ReadPoint(ByteReader reader) => new(reader.Text(), reader.Count(), reader.Text());

    private static void Write(ByteWriter writer, LegalReference reference)
    {
        writer.Text(reference.Law);
        writer.Text(reference.Article);
        writer.OptionalDay(reference.Since);
        writer.OptionalDay(reference.Until);
    }

    private static void Write(ByteWriter writer, LocalizedTemplate templates)
    {
        foreach (var template in new[] { templates.Indonesian, templates.English })
        {
            writer.Flag(template is not null);
            if (template is not null)
                writer.List(template.Parts, part => Write(writer, part));
        }
    }

    private static LocalizedTemplate ReadTemplates(ByteReader reader)
    {
        var indonesian = ReadTemplate(reader);
        return new LocalizedTemplate(indonesian, ReadTemplate(reader));
    }

    private static MessageTemplate? ReadTemplate(ByteReader reader) => reader.Flag() ? new MessageTemplate(reader.List(() => ReadPart(reader))) : null;

    private static void Write(ByteWriter writer, MessagePart part)
    {
        switch (part)
        {
            case TextPart text:
                writer.Count((int)Part.Text);
                writer.Text(text.Text);
                break;
            case HitPart:
                writer.Count((int)Part.Hit);
                break;
            case PatternPart pattern:
                writer.Count((int)Part.Pattern);
                writer.Count(pattern.Pattern);
                break;
            case TitlePart:
                writer.Count((int)Part.Title);
                break;
            case GuidelinePart:
                writer.Count((int)Part.Guideline);
                break;
            default:
                throw new ArgumentException(part.GetType().Name, nameof(part));
        }
    }

    private static MessagePart ReadPart(ByteReader reader) => reader.OneOf(Part.Guideline) switch
    {
        Part.Text => new TextPart(reader.Text()),
        Part.Hit => new HitPart(),
        Part.Pattern => new PatternPart(reader.Count()),
        Part.Title => new TitlePart(),
        _ => new GuidelinePart(),
    };

    /// <summary>A message stands before the patterns that it names.</summary>
    private static void EnsurePatterns(ByteReader reader, LocalizedTemplate templates, int patterns)
    {
        foreach (var template in new[] { templates.Indonesian, templates.English })
        {
            if (template is not null && template.Parts.OfType<PatternPart>().Any(part => part.Pattern >= patterns))
                throw reader.Error("a message that names a pattern which is not there");
        }
    }

    private static void Write(ByteWriter writer, PlannedIgnore ignore)
    {
        writer.Count((int)(ignore is IgnoreNear ? IgnoreKind.Near : IgnoreKind.Inside));
        writer.Text(ignore.Text);
        writer.List(ignore.Targets, writer.Count);
        writer.Count(ignore.Guard);
        if (ignore is IgnoreNear near)
        {
            writer.Count(near.Words);
            writer.Count((int)near.Side);
        }
    }

    private static PlannedIgnore ReadIgnore(ByteReader reader, int patterns)
    {
        var kind = reader.OneOf(IgnoreKind.Near);
        var text = reader.Text();
        var targets = reader.List(() => reader.Index(patterns));
        var guard = reader.Index(patterns);
        return kind == IgnoreKind.Near ? new IgnoreNear(text, targets, guard, reader.Count(), reader.OneOf(GuardSide.Around)) : new IgnoreInside(text, targets, guard);
    }
}
