using System.Collections.Immutable;
using AsnEthics.Rules.Loading;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Binding;

/// <summary>A declared list; its alternatives are bound when it is first used, so that lists may use lists in any order.</summary>
internal sealed class BoundList(RuleFile file, ListSyntax syntax)
{
    public RuleFile File => file;

    public ListSyntax Syntax => syntax;

    public bool IsUsed { get; set; }

    public BoundListState State { get; set; }

    public ImmutableArray<BoundAlternative> Alternatives { get; set; } = [];
}

internal enum BoundListState
{
    Unbound,
    Binding,
    Bound,
}
