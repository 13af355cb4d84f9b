using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.LintReports;

/// <summary>The formats of <c>lint</c> by their names on the command line.</summary>
internal static class LintFormat
{
    public const string Default = "text";

    public static string[] Names { get; } = [Default, "json", "sarif", "github"];

    public static ILintReport Create(string name, ToolConsole console) => name switch
    {
        "json" => new LintJsonReport(),
        "sarif" => new LintSarifReport(),
        "github" => new LintGithubReport(),
        _ => new LintTextReport(console),
    };
}
