using System.CommandLine;

namespace AsnEthics.Rules.Tool.RuleFiles;

/// <summary>Rule files as the arguments of verbs that read no posts; <c>--rules</c> names them as well.</summary>
internal static class RuleFileArguments
{
    public static Argument<string[]> Files { get; } = new("FILES")
    {
        Description = "Rule files on top of the base set; none: the base set alone.",
        Arity = ArgumentArity.ZeroOrMore,
    };
}
