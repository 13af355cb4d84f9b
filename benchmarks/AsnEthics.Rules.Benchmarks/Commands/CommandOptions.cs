using System.Globalization;

namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>Options of the form <c>--name value</c>, of which a name may come several times, and flags of the form <c>--name</c>.</summary>
internal sealed class CommandOptions
{
    private readonly List<(string Name, string Value)> _options = [];
    private readonly HashSet<string> _flags = [];

    public CommandOptions(IReadOnlyList<string> arguments, params string[] flags)
    {
        for (var index = 0; index < arguments.Count; index += 2)
        {
            if (flags.FirstOrDefault(flag => arguments[index] == "--" + flag) is { } given)
            {
                _flags.Add(given);
                index--;
                continue;
            }

            if (!arguments[index].StartsWith("--", StringComparison.Ordinal) || index + 1 == arguments.Count)
                throw new ArgumentException($"--name value was expected at {arguments[index]}");
            _options.Add((arguments[index][2..], arguments[index + 1]));
        }
    }

    public IReadOnlyList<string> All(string name) => [.. _options.Where(option => option.Name == name).Select(option => option.Value)];

    public string? Find(string name) => All(name).LastOrDefault();

    /// <summary>The options of these names as they are written on a command line, for another command.</summary>
    public IEnumerable<string> Again(params string[] names) => _options.Where(option => names.Contains(option.Name)).SelectMany(option => new[] { "--" + option.Name, option.Value });

    public bool Has(string flag) => _flags.Contains(flag);

    /// <summary>The value as a whole number of 1 or more.</summary>
    public static int Count(string name, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : throw new ArgumentException($"--{name} is a whole number of 1 or more, not {value}");

    /// <summary>Refuses options a command does not know: a misspelt one would measure something else.</summary>
    public CommandOptions Allowing(params string[] names) =>
        _options.FirstOrDefault(option => !names.Contains(option.Name)) is { Name: { } unknown } ? throw new ArgumentException($"unknown option --{unknown}; known: --{string.Join(", --", names)}") : this;
}
