using System.Collections.Immutable;
using AsnEthics.Rules.Morphology;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Binding;

/// <summary>
/// One text of one pattern, its names and modifiers resolved, with the place it came from: a rule file or a list file. The identity is equal for alternatives that find the same: kind,
/// folded text and modifiers, but not the weight.
/// </summary>
internal abstract record BoundAlternative(SourceText Source, SourceSpan Span, string Identity, int Weight);

/// <summary>Words in order: <c>word</c>, <c>root</c>, <c>phrase</c>.</summary>
internal sealed record BoundSequence(
    SourceText Source,
    SourceSpan Span,
    string Identity,
    int Weight,
    ImmutableArray<BoundElement> Elements,
    bool Cased,
    ReadingSteps Forbidden,
    int Typo) : BoundAlternative(Source, Span, Identity, Weight);

/// <summary>An alternative that is planned as it stands.</summary>
internal sealed record BoundDirect(SourceText Source, SourceSpan Span, string Identity, PlannedAlternative Plan) : BoundAlternative(Source, Span, Identity, Plan.Weight);

internal abstract record BoundElement;

internal sealed record BoundWord(string Text) : BoundElement;

internal sealed record BoundRoot(string Root, AffixFilter Affixes) : BoundElement;

internal sealed record BoundGap(int Minimum, int Maximum) : BoundElement;

internal sealed record BoundChoice(ImmutableArray<ImmutableArray<BoundElement>> Options) : BoundElement;
