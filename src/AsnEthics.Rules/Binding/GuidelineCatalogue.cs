namespace AsnEthics.Rules.Binding;

/// <summary>A declared catalogue with its points by number.</summary>
internal sealed class GuidelineCatalogue(string code, bool isIncomplete)
{
    /// <summary>Whether a point could not be read, so that a number unknown here is not reported again.</summary>
    public bool IsIncomplete => isIncomplete;

    public string Code => code;

    public SortedDictionary<long, GuidelinePoint> Points { get; } = [];
}
