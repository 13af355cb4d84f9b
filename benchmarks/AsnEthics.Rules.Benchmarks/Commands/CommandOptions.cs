namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>Options of the form <c>--name value</c>; a name may come several times.</summary>
internal sealed class CommandOptions
{
    private readonly List<(string Name, string Value)> _options = [];

    public CommandOptions(IReadOnlyList<string> arguments)
    {
        for (var index = 0; index < arguments.Count; index += 2)
        {
            if (!arguments[index].StartsWith("--", StringComparison.Ordinal) || index + 1 == arguments.Count)
                throw new ArgumentException($"--name value was expected at {arguments[index]}");
            _options.Add((arguments[index][2..], arguments[index + 1]));
        }
    }

    public IReadOnlyList<string> All(string name) => [.. _options.Where(option => option.Name == name).Select(option => option.Value)];

    public string? Find(string name) => All(name).LastOrDefault();

    /// <summary>Refuses options a command does not know: a misspelt one would measure something else.</summary>
    public CommandOptions Allowing(params string[] names) =>
        _options.FirstOrDefault(option => !names.Contains(option.Name)) is { Name: { } unknown } ? throw new ArgumentException($"unknown option --{unknown}; known: --{string.Join(", --", names)}") : this;
}
