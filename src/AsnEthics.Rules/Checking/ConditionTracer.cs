using System.Collections.Immutable;
using System.Globalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>Writes down how a condition was decided, part by part, in Indonesian and English.</summary>
internal sealed class ConditionTracer(PlannedRule rule, ImmutableArray<PlannedFact> declared, ConditionEvaluator evaluator)
{
    public ConditionTrace Trace(PlannedCondition condition, HitScope scope)
    {
        var (indonesian, english) = Reason(condition, scope);
        return new ConditionTrace(condition.Text, evaluator.Evaluate(condition, scope), indonesian, english, [.. Parts(condition).Select(part => Trace(part, scope))]);
    }

    private static IEnumerable<PlannedCondition> Parts(PlannedCondition condition) => condition switch
    {
        NotCondition not => [not.Operand],
        AndCondition and => and.Operands,
        OrCondition or => or.Operands,
        _ => [],
    };

    private (string Indonesian, string English) Reason(PlannedCondition condition, HitScope scope) => condition switch
    {
        FoundCondition found => Found(scope.Has(found.Pattern), Name(found.Pattern)),
        NearCondition near => Near(near, scope),
        OfCondition of => Of(of, scope),
        CountCondition count => Number("ditemukan {0}, syarat {1}", "found {0}, needed {1}", scope[count.Pattern].Length, count.Comparison, count.Number),
        ScoreCondition score => Number("nilai {0}, syarat {1}", "score {0}, needed {1}", ConditionEvaluator.Score(score, scope), score.Comparison, score.Number),
        FactYesCondition yes => Fact(yes.Fact),
        FactInCondition oneOf => Fact(oneOf.Fact),
        FactNumberCondition number => Fact(number.Fact),
        _ => ("", ""),
    };

    private (string, string) Near(NearCondition near, HitScope scope)
    {
        var left = near.Left.Any(scope.Has);
        var right = near.Right.Any(scope.Has);
        if (!left || !right)
        {
            var missing = !left ? near.Left : near.Right;
            return Found(false, Names(missing, " atau "), Names(missing, " or "));
        }

        var indonesian = $"{Names(near.Left, "/")} dan {Names(near.Right, "/")} ditemukan";
        var english = $"{Names(near.Left, "/")} and {Names(near.Right, "/")} found";
        if (NearPairs.Nearest(scope, near) is { } words)
            return ($"{indonesian}, jarak {Text(words)} kata, batas {Text(near.Words)}", $"{english}, {Text(words)} words apart, limit {Text(near.Words)}");

        return near.Ordered && NearPairs.Nearest(scope, near with { Ordered = false }) is not null
            ? (indonesian + ", tetapi dalam urutan terbalik", english + ", but in the opposite order")
            : (indonesian + ", tetapi bertumpukan", english + ", but overlapping");
    }

    private (string, string) Of(OfCondition of, HitScope scope)
    {
        var found = of.Patterns.Where(scope.Has).ToImmutableArray();
        var names = found.IsEmpty ? "" : $" ({Names(found, ", ")})";
        var (indonesian, english) = Number("ditemukan {0} dari {2}{3}, syarat {1}", "found {0} of {2}{3}, needed {1}", found.Length, of.Comparison, of.Number, Text(of.Patterns.Length), names);
        return (indonesian, english);
    }

    private (string, string) Fact(int fact)
    {
        var name = declared[fact].Name;
        return evaluator.Facts[fact] is { } value ? ($"fakta {name} = {value}", $"fact {name} = {value}") : ($"fakta {name} tidak diberikan", $"fact {name} was not given");
    }

    private static (string, string) Found(bool isFound, string indonesianName, string? englishName = null) => isFound
        ? ($"{indonesianName} ditemukan", $"{englishName ?? indonesianName} found")
        : ($"{indonesianName} tidak ditemukan", $"{englishName ?? indonesianName} not found");

    private static (string, string) Number(string indonesian, string english, long value, Comparison comparison, long needed, params string[] more)
    {
        object[] arguments = [value, $"{Sign(comparison)} {Text(needed)}", .. more];
        return (string.Format(CultureInfo.InvariantCulture, indonesian, arguments), string.Format(CultureInfo.InvariantCulture, english, arguments));
    }

    private string Names(ImmutableArray<int> patterns, string separator) => string.Join(separator, patterns.Select(Name));

    private string Name(int pattern) => rule.Patterns[pattern].Name;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        Comparison.Equal => "=",
        _ => "!=",
    };
}
