using System.Collections.Immutable;

namespace AsnEthics.Rules.Morphology;

/// <summary>The affixes a form of a root can carry, as <c>only</c> and <c>except</c> name them.</summary>
[Flags]
internal enum Affixes
{
    None = 0,
    MeN = 1 << 0,
    Di = 1 << 1,
    Ber = 1 << 2,
    Ter = 1 << 3,
    Per = 1 << 4,
    PeN = 1 << 5,
    Se = 1 << 6,
    Ke = 1 << 7,

    /// <summary>The pair around the root; it counts as neither <see cref="Ke"/> nor <see cref="An"/>.</summary>
    KeAn = 1 << 8,

    /// <summary>The colloquial prefix: nge-, ny- and the bare nasal.</summary>
    Nge = 1 << 9,
    Kan = 1 << 10,
    I = 1 << 11,
    An = 1 << 12,
    In = 1 << 13,
}

internal static class Affix
{
    /// <summary>The names in the order of the language reference.</summary>
    public static ImmutableArray<string> Names { get; } =
        ["meN-", "di-", "ber-", "ter-", "per-", "peN-", "se-", "ke-", "ke-an", "nge-", "-kan", "-i", "-an", "-in"];

    /// <summary>Reads a name as rule files write it; case counts, as it tells meN- from men-.</summary>
    public static bool TryParse(string name, out Affixes affix)
    {
        var index = Names.IndexOf(name, StringComparer.Ordinal);
        affix = index < 0 ? Affixes.None : (Affixes)(1 << index);
        return index >= 0;
    }
}
