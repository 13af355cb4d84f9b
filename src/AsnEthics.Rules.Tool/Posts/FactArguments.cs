using System.Globalization;

namespace AsnEthics.Rules.Tool.Posts;

/// <summary>Reads <c>--fact name=value</c>: yes or no, a whole number, otherwise text.</summary>
internal static class FactArguments
{
    /// <returns>The facts; null where there are none.</returns>
    /// <exception cref="WrongUseException">An argument is not of that form, or names a fact twice.</exception>
    public static PostFacts? Parse(string[] arguments)
    {
        var facts = new PostFacts();
        foreach (var argument in arguments)
        {
            var equals = argument.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                throw new WrongUseException($"--fact {argument}: write it as name=value");
            var name = argument[..equals];
            if (facts.TryGetValue(name, out _))
                throw new WrongUseException($"--fact {name} is given twice");
            facts[name] = ParseValue(argument[(equals + 1)..]);
        }

        return facts.Count == 0 ? null : facts;
    }

    private static FactValue ParseValue(string value) => value switch
    {
        "yes" => true,
        "no" => false,
        _ when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => value,
    };
}
