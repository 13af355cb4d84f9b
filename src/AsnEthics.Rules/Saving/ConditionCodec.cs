using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Saving;

/// <summary>Conditions as bytes.</summary>
internal static class ConditionCodec
{
    private enum Kind
    {
        Found,
        Near,
        Of,
        Count,
        Score,
        FactYes,
        FactIn,
        FactNumber,
        Not,
        And,
        Or,
    }

    public static void Write(ByteWriter writer, PlannedCondition condition)
    {
        writer.Count((int)KindOf(condition));
        writer.Text(condition.Text);
        switch (condition)
        {
            case FoundCondition found:
                writer.Count(found.Pattern);
                break;
            case NearCondition near:
                writer.List(near.Left, writer.Count);
                writer.List(near.Right, writer.Count);
                writer.Count(near.Words);
                writer.Flag(near.Ordered);
                break;
            case OfCondition of:
                writer.List(of.Patterns, writer.Count);
                writer.Count((int)of.Comparison);
                writer.Number(of.Number);
                break;
            case CountCondition count:
                writer.Count(count.Pattern);
                writer.Count((int)count.Comparison);
                writer.Number(count.Number);
                break;
            case ScoreCondition score:
                writer.List(score.Patterns, writer.Count);
                writer.Count((int)score.Comparison);
                writer.Number(score.Number);
                break;
            case FactYesCondition yes:
                writer.Count(yes.Fact);
                break;
            case FactInCondition isIn:
                writer.Count(isIn.Fact);
                writer.List(isIn.Values, writer.Text);
                break;
            case FactNumberCondition number:
                writer.Count(number.Fact);
                writer.Count((int)number.Comparison);
                writer.Number(number.Number);
                break;
            case NotCondition not:
                Write(writer, not.Operand);
                break;
            case AndCondition and:
                writer.List(and.Operands, operand => Write(writer, operand));
                break;
            case OrCondition or:
                writer.List(or.Operands, operand => Write(writer, operand));
                break;
        }
    }

    /// <param name="reader">The bytes.</param>
    /// <param name="patterns">How many patterns the rule has.</param>
    /// <param name="facts">The plan's facts.</param>
    public static PlannedCondition Read(ByteReader reader, int patterns, IReadOnlyList<PlannedFact> facts) => reader.Nested<PlannedCondition>(() =>
    {
        var kind = reader.OneOf(Kind.Or);
        var text = reader.Text();
        return kind switch
        {
            Kind.Found => new FoundCondition(text, reader.Index(patterns)),
            Kind.Near => new NearCondition(text, reader.List(() => reader.Index(patterns)), reader.List(() => reader.Index(patterns)), reader.Count(), reader.Flag()),
            Kind.Of => new OfCondition(text, reader.List(() => reader.Index(patterns)), reader.OneOf(Comparison.NotEqual), reader.Number(int.MinValue, int.MaxValue)),
            Kind.Count => new CountCondition(text, reader.Index(patterns), reader.OneOf(Comparison.NotEqual), reader.Number()),
            Kind.Score => new ScoreCondition(text, reader.List(() => reader.Index(patterns)), reader.OneOf(Comparison.NotEqual), reader.Number()),
            Kind.FactYes => new FactYesCondition(text, Fact(reader, facts, FactKind.YesNo)),
            Kind.FactIn => new FactInCondition(text, Fact(reader, facts, FactKind.Text, FactKind.OneOf), reader.List(reader.Text)),
            Kind.FactNumber => new FactNumberCondition(text, Fact(reader, facts, FactKind.Number), reader.OneOf(Comparison.NotEqual), reader.Number()),
            Kind.Not => new NotCondition(text, Read(reader, patterns, facts)),
            Kind.And => new AndCondition(text, reader.FilledList(() => Read(reader, patterns, facts))),
            _ => new OrCondition(text, reader.FilledList(() => Read(reader, patterns, facts))),
        };
    });

    private static int Fact(ByteReader reader, IReadOnlyList<PlannedFact> facts, params FactKind[] kinds)
    {
        var fact = reader.Index(facts.Count);
        return kinds.Contains(facts[fact].Kind) ? fact : throw reader.Error("a fact of another kind");
    }

    private static Kind KindOf(PlannedCondition condition) => condition switch
    {
        FoundCondition => Kind.Found,
        NearCondition => Kind.Near,
        OfCondition => Kind.Of,
        CountCondition => Kind.Count,
        ScoreCondition => Kind.Score,
        FactYesCondition => Kind.FactYes,
        FactInCondition => Kind.FactIn,
        FactNumberCondition => Kind.FactNumber,
        NotCondition => Kind.Not,
        AndCondition => Kind.And,
        OrCondition => Kind.Or,
        _ => throw new ArgumentException(condition.GetType().Name, nameof(condition)),
    };
}
