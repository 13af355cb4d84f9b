using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>Decides conditions over a scope: true, false, or null where a missing fact leaves them open.</summary>
internal sealed class ConditionEvaluator(KnownFacts facts)
{
    public KnownFacts Facts => facts;

    public bool? Evaluate(PlannedCondition condition, HitScope scope) => condition switch
    {
        FoundCondition found => scope.Has(found.Pattern),
        NearCondition near => NearPairs.Exist(scope, near),
        OfCondition of => of.Comparison.Holds(CountFound(of, scope), of.Number),
        CountCondition count => count.Comparison.Holds(scope[count.Pattern].Length, count.Number),
        ScoreCondition score => score.Comparison.Holds(Score(score, scope), score.Number),
        FactYesCondition yes => facts[yes.Fact]?.IsYes,
        FactInCondition oneOf => facts[oneOf.Fact] is { } value ? oneOf.Values.Contains(value.Text, StringComparer.OrdinalIgnoreCase) : null,
        FactNumberCondition number => facts[number.Fact] is { } value ? number.Comparison.Holds(value.Number, number.Number) : null,
        NotCondition not => !Evaluate(not.Operand, scope),
        AndCondition and => All(and, scope),
        OrCondition or => Any(or, scope),
        _ => throw new ArgumentException(condition.GetType().Name, nameof(condition)),
    };

    /// <summary>Marks the hits that made a true condition true: of <c>or</c> every side that holds, of <c>near</c> the pairs that are near, of <c>not</c> none.</summary>
    public void CollectEvidence(PlannedCondition condition, HitScope scope, EvidenceMarks evidence)
    {
        switch (condition)
        {
            case FoundCondition found:
                evidence.AddAll(scope, found.Pattern);
                break;
            case NearCondition near:
                NearPairs.Collect(scope, near, evidence);
                break;
            case OfCondition of:
                foreach (var pattern in of.Patterns)
                    evidence.AddAll(scope, pattern);
                break;
            case CountCondition count:
                evidence.AddAll(scope, count.Pattern);
                break;
            case ScoreCondition score:
                foreach (var pattern in score.Patterns)
                    evidence.AddAll(scope, pattern);
                break;
            case AndCondition and:
                foreach (var operand in and.Operands)
                    CollectEvidence(operand, scope, evidence);
                break;
            case OrCondition or:
                foreach (var operand in or.Operands)
                {
                    if (Evaluate(operand, scope) == true)
                        CollectEvidence(operand, scope, evidence);
                }

                break;
        }
    }

    /// <summary>Adds the missing facts that left an open condition open; a fact whose answer would change nothing is not one of them.</summary>
    public void CollectMissing(PlannedCondition condition, HitScope scope, NumberSet missing)
    {
        if (Evaluate(condition, scope) is not null)
            return;

        switch (condition)
        {
            case FactYesCondition yes:
                missing.Add(yes.Fact);
                break;
            case FactInCondition oneOf:
                missing.Add(oneOf.Fact);
                break;
            case FactNumberCondition number:
                missing.Add(number.Fact);
                break;
            case NotCondition not:
                CollectMissing(not.Operand, scope, missing);
                break;
            case AndCondition and:
                foreach (var operand in and.Operands)
                    CollectMissing(operand, scope, missing);
                break;
            case OrCondition or:
                foreach (var operand in or.Operands)
                    CollectMissing(operand, scope, missing);
                break;
        }
    }

    public static int CountFound(OfCondition of, HitScope scope)
    {
        var count = 0;
        foreach (var pattern in of.Patterns)
            count += scope.Has(pattern) ? 1 : 0;
        return count;
    }

    public static long Score(ScoreCondition score, HitScope scope)
    {
        var sum = 0L;
        foreach (var pattern in score.Patterns)
        {
            var hits = scope[pattern];
            if (hits.IsEmpty)
                continue;

            var largest = hits[0].Weight;
            foreach (var hit in hits)
                largest = Math.Max(largest, hit.Weight);
            sum += largest;
        }

        return sum;
    }

    private bool? All(AndCondition and, HitScope scope)
    {
        bool? value = true;
        foreach (var operand in and.Operands)
        {
            var part = Evaluate(operand, scope);
            if (part == false)
                return false;
            value &= part;
        }

        return value;
    }

    private bool? Any(OrCondition or, HitScope scope)
    {
        bool? value = false;
        foreach (var operand in or.Operands)
        {
            var part = Evaluate(operand, scope);
            if (part == true)
                return true;
            value |= part;
        }

        return value;
    }
}
