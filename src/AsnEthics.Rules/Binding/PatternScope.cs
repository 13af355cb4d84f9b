using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Binding;

/// <summary>The pattern names of one rule, in their order, and which of them were used.</summary>
internal sealed class PatternScope(ImmutableArray<string> names, FileDiagnostics diagnostics, bool isIncomplete)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => names;

    /// <summary>Whether a pattern of the rule could not be read, so that an unknown name may be its name.</summary>
    public bool IsIncomplete => isIncomplete;

    public bool IsUsed(string name) => _used.Contains(name);

    public void MarkUsed(string name) => _used.Add(name);

    public bool TryFind(string name, out int index)
    {
        index = names.IndexOf(name);
        if (index < 0)
            return false;
        _used.Add(name);
        return true;
    }

    /// <summary>The pattern's index; null, and reported, where the rule has no such pattern.</summary>
    public int? Find(NameSyntax name)
    {
        if (TryFind(name.Text, out var index))
            return index;
        if (!isIncomplete)
            diagnostics.ReportUnknownName(name.Span, "pattern", name.Text, names);
        return null;
    }
}
