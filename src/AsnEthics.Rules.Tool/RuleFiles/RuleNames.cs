namespace AsnEthics.Rules.Tool.RuleFiles;

/// <summary>Finds rules by the ids that users type.</summary>
internal static class RuleNames
{
    /// <returns>The rules of that id: one, unless several rule sets have it.</returns>
    /// <exception cref="WrongUseException">There is none.</exception>
    public static IReadOnlyList<RuleDescription> Find(string id, RuleSet rules)
    {
        var found = rules.Rules.Where(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase)).ToList();
        if (found.Count > 0)
            return found;
        var alike = rules.Rules.Where(rule => rule.Id.StartsWith(id.Split('-')[0] + "-", StringComparison.OrdinalIgnoreCase)).Select(rule => rule.Id).Distinct().ToList();
        throw new WrongUseException($"--rule {id}: there is no such rule{(alike.Count > 0 ? $"; there is {string.Join(", ", alike)}" : "")}");
    }
}
