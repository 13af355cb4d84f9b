using AsnEthics.Rules.Loading;

namespace AsnEthics.Rules.Binding;

/// <summary>The names that the rules of one rule set can use, and which of them were used.</summary>
internal sealed class UnitScope(RuleUnit unit, IReadOnlyDictionary<RuleUnit, UnitScope> all)
{
    public RuleUnit Unit => unit;

    /// <summary>Indexes into the <see cref="FactTable"/>.</summary>
    public Dictionary<string, int> OwnFacts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, BoundList> Lists { get; } = new(StringComparer.Ordinal);

    public List<GuidelineCatalogue> Catalogues { get; } = [];

    public HashSet<string> UsedFacts { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether something was declared or imported that could not be read, so that an unknown name may be one of them.</summary>
    public bool IsIncomplete { get; set; } = unit.IsIncomplete;

    public IEnumerable<UnitScope> Imports => unit.Imports.Values.Distinct().Select(imported => all[imported]);

    /// <summary>Whether this or an imported rule set is incomplete.</summary>
    public bool SeesIncomplete => IsIncomplete || Imports.Any(import => import.IsIncomplete);

    public IEnumerable<string> VisibleFacts => OwnFacts.Keys.Concat(Imports.SelectMany(import => import.OwnFacts.Keys)).Distinct();

    public UnitScope? Import(string alias) => unit.Imports.TryGetValue(alias, out var imported) ? all[imported] : null;

    /// <summary>The fact's index; its own facts first, then those of the imported rule sets.</summary>
    public bool TryGetFact(string name, out int index)
    {
        UsedFacts.Add(name);
        if (OwnFacts.TryGetValue(name, out index))
            return true;
        foreach (var import in Imports)
        {
            if (import.OwnFacts.TryGetValue(name, out index))
                return true;
        }

        index = -1;
        return false;
    }
}
