namespace AsnEthics.Rules.Binding;

/// <summary>A declared catalogue with its points by number.</summary>
internal sealed class GuidelineCatalogue(string code)
{
    public string Code => code;

    public SortedDictionary<long, GuidelinePoint> Points { get; } = [];
}
