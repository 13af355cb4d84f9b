using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Syntax.Ast;
using static AsnEthics.Rules.ReadBack.IndonesianWords;

namespace AsnEthics.Rules.ReadBack;

/// <summary>Says what the lists hold that a rule uses, each once, with the lists that they use in turn.</summary>
internal sealed class ListReadBack
{
    private readonly HashSet<BoundList> _said = [];
    private readonly List<string> _definitions = [];

    public IEnumerable<string> Definitions => _definitions;

    /// <summary>Takes in what a pattern names.</summary>
    /// <param name="pattern">A pattern.</param>
    /// <param name="scope">The rule set whose file writes it.</param>
    public void Add(PatternSyntax pattern, UnitScope scope)
    {
        if (pattern is not ListPatternSyntax { Name.Text: var name })
            return;
        var parts = name.Substring(1).Split('.');
        var owner = parts.Length > 1 ? scope.Import(parts[0]) : scope;
        if (owner is null || !owner.Lists.TryGetValue(parts[parts.Length - 1], out var list) || !_said.Add(list))
            return;
        var title = list.Syntax.Title is { } text ? $" ({text.Value})" : "";
        _definitions.Add($"daftar {name}{title} berisi " + (list.Syntax.File is { } file
            ? $"{Number(list.Alternatives.Length)} entri dari berkas {Quote(file.Value)}"
            : PatternReadBack.Of(list.Syntax.Patterns)));
        foreach (var inner in list.Syntax.Patterns)
            Add(inner, owner);
    }
}
