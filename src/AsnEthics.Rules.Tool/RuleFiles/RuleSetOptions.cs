using System.CommandLine;
using System.Globalization;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.RuleFiles;

/// <summary>The options by which a verb is told which rules to use, and on what day.</summary>
internal static class RuleSetOptions
{
    public static Option<string[]> Rules { get; } = new("--rules")
    {
        Description = "A rule file on top of the base set; may be given several times. Or one compiled rule set (.asnset) by itself.",
        HelpName = "FILE",
    };

    public static Option<bool> NoBase { get; } = new("--no-base") { Description = "Leave the base set out: only the files given with --rules count." };

    public static Option<string?> Date { get; } = new("--date") { Description = "The day of the check, YYYY-MM-DD. Default: today.", HelpName = "DATE" };

    /// <returns>The day; null: today.</returns>
    /// <exception cref="WrongUseException">It is no day.</exception>
    public static DateTime? DateOf(ParseResult arguments)
    {
        if (arguments.GetValue(Date) is not { } text)
            return null;
        return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new WrongUseException($"--date {text}: write it as YYYY-MM-DD");
    }

    /// <returns>The rule set; null where the files hold errors, which have been reported.</returns>
    public static RuleSet? Load(ParseResult arguments, ToolConsole console) =>
        RuleSetLoader.Load(arguments.GetValue(Rules) ?? [], arguments.GetValue(NoBase), DateOf(arguments), console);

    /// <summary>Compiles from sources what <see cref="Load"/> takes compiled, so that the base set, too, has examples and can be read back.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="runExamples">Whether examples run.</param>
    /// <param name="console">Where diagnostics go.</param>
    /// <param name="files">Rule files beside those of <c>--rules</c>.</param>
    public static RuleSetCompilation CompileWithBase(ParseResult arguments, bool runExamples, ToolConsole console, params string[] files) =>
        RuleSetLoader.CompileWithBase([.. arguments.GetValue(Rules) ?? [], .. files], arguments.GetValue(NoBase), DateOf(arguments), runExamples, console);
}
