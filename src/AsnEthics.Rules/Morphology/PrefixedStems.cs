using System.Collections.Immutable;

namespace AsnEthics.Rules.Morphology;

/// <summary>The root with a prefix, in each spelling that occurs.</summary>
internal static class PrefixedStems
{
    public static IEnumerable<string> Of(string root, AffixPattern pattern) => pattern.Prefix switch
    {
        PrefixKind.None => [root],
        PrefixKind.MeN => NasalStems.Formal(root).Select(stem => "me" + stem),
        PrefixKind.PeN => NasalStems.Formal(root).Select(stem => pattern.Text + "pe" + stem),
        PrefixKind.Nge => NasalStems.Colloquial(root),
        PrefixKind.Ber => WithR(root, "be").Select(stem => pattern.Text + stem),
        PrefixKind.Ter => WithR(root, "te").Select(stem => pattern.Text + stem),
        PrefixKind.Per => WithR(root, "pe").Select(stem => pattern.Text + stem),
        PrefixKind.Hyphenated => [pattern.Text + root, pattern.Text + "-" + root],
        _ => [pattern.Text + root],
    };

    /// <summary>ber-, ter-, per-: the r falls before another one; before a first syllable in -er both spellings occur; with ajar, unjur and anjur it becomes an l.</summary>
    public static ImmutableArray<string> WithR(string root, string prefix)
    {
        if (root[0] == 'r')
            return [prefix + root];
        if ((root, prefix) is ("ajar", "be") or ("ajar", "pe") or ("unjur", "be") or ("anjur", "te"))
            return [prefix + "l" + root, prefix + "r" + root];
        return Syllables.FirstEndsInEr(root) ? [prefix + root, prefix + "r" + root] : [prefix + "r" + root];
    }
}
