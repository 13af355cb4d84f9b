using System.CommandLine;

namespace AsnEthics.Rules.Tool.Posts;

/// <summary>The arguments by which a verb is told which posts to read, how, and what is known of them.</summary>
internal static class PostOptions
{
    public static Argument<string[]> Files { get; } = new("FILES")
    {
        Description = "Files with posts; - or none: standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Option<string?> InputFormatName { get; } = CreateInputFormat();

    public static Option<string[]> Facts { get; } = new("--fact")
    {
        Description = "What is known of every post beside its text: yes or no, a whole number, otherwise text. On an ndjson line, its own facts win.",
        HelpName = "NAME=VALUE",
    };

    /// <param name="arguments">The command line.</param>
    /// <param name="standardInput">How standard input is read where nothing is said of it.</param>
    /// <exception cref="WrongUseException">A file is not there, or standard input is named twice.</exception>
    public static PostSource[] SourcesOf(ParseResult arguments, InputFormat standardInput = InputFormat.Text)
    {
        InputFormat? format = arguments.GetValue(InputFormatName) switch { "text" => InputFormat.Text, "ndjson" => InputFormat.Ndjson, _ => null };
        return PostSource.FromArguments(arguments.GetValue(Files) ?? [], format, standardInput);
    }

    /// <returns>The facts; null where there are none.</returns>
    /// <exception cref="WrongUseException">An argument is no fact.</exception>
    public static PostFacts? FactsOf(ParseResult arguments) => FactArguments.Parse(arguments.GetValue(Facts) ?? []);

    /// <summary>Refuses facts that the rule set does not take: wrong use, told once, rather than a refusal of every post.</summary>
    /// <exception cref="WrongUseException">A fact is unknown or has a value its declaration does not allow.</exception>
    public static void EnsureFactsFit(PostFacts? facts, RuleSet rules)
    {
        try
        {
            if (facts is not null)
                rules.Check("", facts);
        }
        catch (ArgumentException e)
        {
            throw new WrongUseException("--fact: " + RefusalReason.Of(e));
        }
    }

    private static Option<string?> CreateInputFormat()
    {
        var option = new Option<string?>("--input-format") { Description = "How posts are read: text or ndjson.", HelpName = "FORMAT" };
        option.AcceptOnlyFromAmong("text", "ndjson");
        return option;
    }
}
