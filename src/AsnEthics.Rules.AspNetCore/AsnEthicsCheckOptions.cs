namespace AsnEthics.Rules.AspNetCore;

/// <summary>How a request's posts are checked. Changed while the endpoint is mapped, and by nobody later.</summary>
public sealed class AsnEthicsCheckOptions
{
    /// <summary>
    /// The properties of the endpoint's arguments that hold posts, by name, case ignored; default: those with <see cref="AsnCompliantAttribute"/>, and where an argument's type has none of them, its
    /// property <c>Text</c>. A name that no argument has is an <see cref="InvalidOperationException"/> when the endpoint is built.
    /// </summary>
    public IList<string> Properties { get; } = [];

    /// <summary>The least severity that refuses the request; default <see cref="Severity.Medium"/>, the least that indicates a breach. Graver ones do so too, milder ones only warn.</summary>
    public Severity BlockFrom { get; set; } = Severity.Medium;

    /// <summary>The key of the checker; null, the default: the one without a key.</summary>
    public object? ServiceKey { get; set; }

    /// <summary>The longest post in UTF-16 units; a longer one is answered with 413. Default 20,000.</summary>
    public int MaxLength { get; set; } = 20_000;

    /// <summary>What the host knows of a post beside its text; null, the default: nothing.</summary>
    public Func<HttpContext, PostFacts?>? Facts { get; set; }
}
