namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// What the 64 units of a window are, a mask a class: bit n speaks of unit n. The classes are of ASCII alone; <see cref="AsciiUnits"/> has them. A unit may be of several classes or of none.
/// </summary>
internal struct WindowMasks
{
    /// <summary>A to Z and a to z.</summary>
    public ulong Letters;

    /// <summary>0 to 9.</summary>
    public ulong Digits;

    /// <summary>Blank, tabs, form feed and the ends of lines.</summary>
    public ulong Spaces;

    /// <summary>A to Z.</summary>
    public ulong Capitals;

    /// <summary>Signs that can stand for a letter at the edge of a word, and what no reader sees: <c>@ # $ + * | &amp;</c> and the controls that are no spaces.</summary>
    public ulong EdgeSigns;

    /// <summary>Signs that can stand for a letter inside a word, or begin an emoticon or a link: <c>! : ; = &lt; /</c></summary>
    public ulong LeadSigns;

    /// <summary>Signs that hold a number together: <c>. , : / -</c></summary>
    public ulong NumberSigns;

    /// <summary>Units from U+0080, which no mask but this one knows.</summary>
    public ulong Foreign;
}
