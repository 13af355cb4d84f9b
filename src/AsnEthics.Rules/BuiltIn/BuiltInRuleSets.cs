using System.Collections.Immutable;

namespace AsnEthics.Rules;

/// <summary>The rule sets that come with the library.</summary>
public static class BuiltInRuleSets
{
    private static readonly Lazy<RuleSet> Se137Lazy = new(LoadSe137);

    /// <summary>
    /// <c>asnethics/se137</c>: the eight guidelines of Surat Edaran Menteri PANRB Nomor 137 Tahun 2018. Loaded at the first use, from the compiled form that the library carries (which takes about two thirds of the time of compiling), then shared; safe for any number of threads.
    /// </summary>
    public static RuleSet Se137 => Se137Lazy.Value;

    /// <summary>The rule files of <see cref="Se137"/>, for compiling them in another way, such as with their examples.</summary>
    public static ImmutableArray<RuleSource> Se137Sources => BuiltInRuleFiles.Se137;

    /// <summary>It was compiled by this version: a test holds that compiling the sources gives the same.</summary>
    private static RuleSet LoadSe137()
    {
        using var stream = BuiltInRuleFiles.OpenSe137Compiled();
        return RuleSet.LoadOf(version: null, stream);
    }
}
