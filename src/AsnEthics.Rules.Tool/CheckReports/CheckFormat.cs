using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.CheckReports;

/// <summary>The formats of <c>check</c> by their names on the command line.</summary>
internal static class CheckFormat
{
    public const string Default = "text";

    public static string[] Names { get; } = [Default, "json", "ndjson", "sarif", "junit", "github"];

    public static ICheckReport Create(string name, Stream output, ToolConsole console, RuleSet rules, string? language) => name switch
    {
        "json" => new JsonReport(output),
        "ndjson" => new NdjsonReport(output),
        "sarif" => new SarifReport(output, rules),
        "junit" => new JunitReport(output),
        "github" => new GithubReport(output),
        _ => new TextReport(output, console, language),
    };
}
