using System.Collections.Immutable;
using System.Globalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>The facts of a post by their number in the plan, tested against their declarations.</summary>
internal sealed class KnownFacts
{
    private readonly FactValue?[] _values;

    private KnownFacts(FactValue?[] values) => _values = values;

    /// <summary>How many facts the plan has.</summary>
    public int Count => _values.Length;

    /// <summary>The value, or null where the host gave none.</summary>
    public FactValue? this[int fact] => _values[fact];

    /// <param name="declared">The facts that rules may ask for.</param>
    /// <param name="given">What the host knows, with values as <see cref="EnsureAllowed"/> has seen them.</param>
    public static KnownFacts Of(ImmutableArray<PlannedFact> declared, PostFacts? given)
    {
        var values = new FactValue?[declared.Length];
        for (var index = 0; given is not null && index < declared.Length; index++)
        {
            if (given.TryGetValue(declared[index].Name, out var value))
                values[index] = value;
        }

        return new KnownFacts(values);
    }

    /// <exception cref="ArgumentException">A fact has a value that its declaration does not allow.</exception>
    public static void EnsureAllowed(ImmutableArray<PlannedFact> declared, PostFacts given)
    {
        foreach (var fact in declared)
        {
            if (given.TryGetValue(fact.Name, out var value) && !IsAllowed(fact, value))
                throw new ArgumentException($"The fact '{fact.Name}' is {value}; expected {Expected(fact)}.", "facts");
        }
    }

    private static bool IsAllowed(PlannedFact fact, FactValue value) => fact.Kind switch
    {
        FactKind.YesNo => value.Kind == FactValueKind.YesNo,
        FactKind.Number => value.Kind == FactValueKind.Number && fact.Minimum <= value.Number && value.Number <= fact.Maximum,
        FactKind.OneOf => value.Kind == FactValueKind.Text && IsAmong(fact.Options, value.Text),
        _ => value.Kind == FactValueKind.Text,
    };

    /// <summary>Without an enumerator, which would be put on the heap.</summary>
    private static bool IsAmong(ImmutableArray<string> options, string text)
    {
        foreach (var option in options)
        {
            if (string.Equals(option, text, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string Expected(PlannedFact fact) => fact.Kind switch
    {
        FactKind.YesNo => "yes or no",
        FactKind.Number => string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}", fact.Minimum, fact.Maximum),
        FactKind.OneOf => "one of " + string.Join(", ", fact.Options.Select(option => "\"" + option + "\"")),
        _ => "a text",
    };
}
