using System.Collections.Immutable;

namespace AsnEthics.Rules.Syntax.Layout;

/// <summary>What has a line of its own: the opener of a block, an entry, an <c>end</c>; or a few short entries of a rule that share one.</summary>
/// <param name="Kind">How its columns are set.</param>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index behind its last token.</param>
/// <param name="Indent">How deep it stands.</param>
internal sealed record Statement(StatementKind Kind, int First, int End, int Indent)
{
    /// <summary>The tokens that begin a further entry on the same line.</summary>
    public ImmutableArray<int> Joints { get; init; } = [];
}

internal enum StatementKind
{
    /// <summary>The header, an import, a <c>disable</c>, the opener of a block.</summary>
    Opener,

    /// <summary>The <c>end</c> of a block or section.</summary>
    End,

    /// <summary>An entry that is set like running text.</summary>
    Entry,

    /// <summary>Entries of a rule of a word or two, such as <c>severity high</c>.</summary>
    ShortEntries,

    /// <summary>A fact; names and kinds of a block stand in columns.</summary>
    Fact,

    /// <summary>A pattern of <c>find</c>; the colons of a section stand in one column.</summary>
    Definition,

    Example,
}
