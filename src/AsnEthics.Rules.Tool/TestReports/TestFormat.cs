namespace AsnEthics.Rules.Tool.TestReports;

/// <summary>The formats of <c>test</c> by their names on the command line.</summary>
internal static class TestFormat
{
    public const string Default = "text";

    public static string[] Names { get; } = [Default, "json", "junit", "github"];

    public static ITestReport Create(string name, bool colours) => name switch
    {
        "json" => new TestJsonReport(),
        "junit" => new TestJunitReport(),
        "github" => new TestGithubReport(),
        _ => new TestTextReport(colours),
    };
}
