using System.Collections.Immutable;

namespace AsnEthics.Rules;

/// <summary>Works out what a finding tells beyond its rule and place. Safe for any number of threads.</summary>
internal abstract class FindingSource
{
    public abstract string Message(Finding finding);

    public abstract string? Advice(Finding finding);

    public abstract ImmutableArray<LegalReference> References();

    public abstract ImmutableArray<TextRange> Spans();

    public abstract ImmutableArray<Evidence> Evidence();
}
