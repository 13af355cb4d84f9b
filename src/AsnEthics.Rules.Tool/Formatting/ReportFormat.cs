using System.CommandLine;

namespace AsnEthics.Rules.Tool.Formatting;

/// <summary>The choice between text for people and one JSON object for programs.</summary>
internal static class ReportFormat
{
    public static Option<string> TextOrJson { get; } = Create();

    public static bool IsJson(ParseResult arguments) => arguments.GetValue(TextOrJson) == "json";

    private static Option<string> Create()
    {
        var option = new Option<string>("--format") { Description = "How results are written: text or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        option.AcceptOnlyFromAmong("text", "json");
        return option;
    }
}
