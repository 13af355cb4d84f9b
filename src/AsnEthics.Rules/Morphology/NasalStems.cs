using System.Collections.Immutable;

namespace AsnEthics.Rules.Morphology;

/// <summary>
/// The root behind the nasal of meN- and peN-: fitnah gives mfitnah (me-mfitnah) and mitnah. Where the first letter melts into the nasal (pukul, tulis, sebar, kirim) the
/// form that keeps it follows, as loan words and careless writers do (mentransfer, mengkritik). Before a second consonant s always stays (menstabilkan).
/// </summary>
internal static class NasalStems
{
    /// <summary>The stems behind me- and pe-, the regular one first.</summary>
    public static ImmutableArray<string> Formal(string root)
    {
        var rest = root.Substring(1);
        ImmutableArray<string> stems = root[0] switch
        {
            'p' => ["m" + rest, "m" + root],
            't' => ["n" + rest, "n" + root],
            's' when Syllables.StartsWith(root, "sy") => ["n" + root, "ny" + root.Substring(2)],
            's' when Syllables.StartsWithCluster(root) => ["n" + root],
            's' => ["ny" + rest, "n" + root],
            'k' when Syllables.StartsWith(root, "kh") => ["ng" + root, "ng" + root.Substring(2)],
            'k' => ["ng" + rest, "ng" + root],
            'f' => ["m" + root, "m" + rest],
            'b' or 'v' => ["m" + root],
            'c' when !Syllables.StartsWithCluster(root) => ["n" + root, "ny" + rest],
            'c' or 'd' or 'j' or 'z' => ["n" + root],
            'l' or 'm' or 'n' or 'r' or 'w' or 'y' => [root],
            _ => ["ng" + root],
        };
        return Syllables.IsOne(root) ? stems.Add("nge" + root) : stems;
    }

    /// <summary>The stems that stand without me-: nge- before any root, also with a hyphen as before loan words (nge-share), and the bare nasal.</summary>
    public static ImmutableArray<string> Colloquial(string root)
    {
        var nge = "nge" + root;
        var hyphenated = "nge-" + root;
        return Bare(root) is { } bare ? [bare, nge, hyphenated] : [nge, hyphenated];
    }

    /// <summary>The root with its nasal alone: nyebar, nulis, mukul, ngirim. Null where it has none.</summary>
    public static string? Bare(string root)
    {
        var rest = root.Substring(1);
        return root[0] switch
        {
            'p' or 'f' when !Syllables.StartsWithCluster(root) => "m" + rest,
            't' when !Syllables.StartsWithCluster(root) => "n" + rest,
            's' when Syllables.StartsWith(root, "sy") => "ny" + root.Substring(2),
            's' or 'c' when !Syllables.StartsWithCluster(root) => "ny" + rest,
            'k' when Syllables.StartsWith(root, "kh") => "ng" + root.Substring(2),
            'k' => "ng" + rest,
            'h' => "ng" + rest,
            'b' => "m" + root,
            'd' or 'j' => "n" + root,
            'g' => "ng" + root,
            'a' or 'i' or 'u' or 'e' or 'o' => "ng" + root,
            _ => null,
        };
    }
}
