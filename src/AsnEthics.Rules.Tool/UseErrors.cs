using System.CommandLine;
using System.CommandLine.Parsing;

namespace AsnEthics.Rules.Tool;

/// <summary>What is wrong with a command line, said in one line.</summary>
internal static class UseErrors
{
    /// <returns>Null where nothing is wrong.</returns>
    public static string? Find(ParseResult parsed)
    {
        if (parsed.Action is TeachingHelp)
            return null;
        if (parsed.CommandResult.Command is RootCommand root && parsed.UnmatchedTokens is [{ Length: > 0 } first, ..])
            return first[0] == '-' ? $"unknown option {first}" : $"{first} is no verb; the verbs are {string.Join(", ", root.Subcommands.Select(verb => verb.Name))}";
        return parsed.Errors.Count > 0 ? parsed.Errors[0].Message : FindUnknownOption(parsed);
    }

    // An argument that takes any number of files takes a mistyped option too, unless one looks.
    private static string? FindUnknownOption(ParseResult parsed)
    {
        var files = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).ToHashSet(ReferenceEqualityComparer.Instance);
        var unknown = parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Value.Length > 1 && token.Value[0] == '-' && files.Contains(token));
        return unknown is null ? null : $"unknown option {unknown.Value}";
    }
}
