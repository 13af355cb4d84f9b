using System.Collections.Immutable;

namespace AsnEthics.Rules.Tool.Evaluation;

/// <summary>Which categories of findings stand for a label of a corpus.</summary>
/// <param name="Label">The label as posts carry it.</param>
/// <param name="Categories">A finding of any of these says that the post deserves the label.</param>
internal sealed record LabelMapping(string Label, ImmutableArray<string> Categories)
{
    /// <summary>What labels of the public corpora mean in the categories of the base set.</summary>
    public static ImmutableArray<LabelMapping> Defaults { get; } =
    [
        new("abusive", ["insult", "profanity", "indecency", "pornography"]),
        new("hate", ["insult", "hate", "sara", "threat", "provocation", "divisive", "defamation"]),
        new("sara", ["sara"]),
        new("pornography", ["pornography", "indecency"]),
        new("radicalism", ["radicalism", "terrorism"]),
        new("defamation", ["insult", "defamation", "slander"]),
    ];

    /// <summary>The defaults, with those of the command line added or put in their place.</summary>
    /// <param name="arguments">Each as <c>name=category,category</c>.</param>
    /// <exception cref="WrongUseException">An argument is not of that form, or names a label twice.</exception>
    public static ImmutableArray<LabelMapping> Parse(string[] arguments)
    {
        var given = arguments.Select(Parse).ToList();
        if (given.GroupBy(mapping => mapping.Label).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new WrongUseException($"--label {twice.Key} is given twice");
        return [.. Defaults.Select(known => given.Find(mapping => mapping.Label == known.Label) ?? known), .. given.Where(mapping => Defaults.All(known => known.Label != mapping.Label))];
    }

    private static LabelMapping Parse(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        var categories = equals < 0 ? [] : argument[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return equals > 0 && categories.Length > 0
            ? new LabelMapping(argument[..equals].Trim(), [.. categories.Distinct()])
            : throw new WrongUseException($"--label {argument}: write it as name=category,category");
    }
}
