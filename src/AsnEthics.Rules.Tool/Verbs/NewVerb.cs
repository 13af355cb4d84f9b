using System.CommandLine;
using AsnEthics.Rules.Tool.Starter;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Verbs;

/// <summary><c>asnrules new</c>: a starter rule set.</summary>
internal static class NewVerb
{
    public const string Name = "new";

    public const string Lesson = """
        Makes a folder NAME with
          NAME.asnrules                a rule set with comments on top of the base set: one rule, with its examples
          data/kegiatan.txt            the list file it uses
          .github/workflows/rules.yml  an example for CI: layout, warnings, examples, robustness
        Files that are there already are never overwritten.

        Examples:
          asnrules new dinas-contoh
          asnrules new dinas-contoh --language en --folder rules
          asnrules test dinas-contoh/dinas-contoh.asnrules

        Exit codes:
          0  the files were written
          2  wrong use, or a file is there already; then nothing is written
        """;

    private static readonly Argument<string> RuleSetName = new("NAME") { Description = "The rule set's name: letters, digits, hyphens." };

    private static readonly Option<string?> Folder = new("--folder") { Description = "The folder to write to. Default: one named like the rule set.", HelpName = "FOLDER" };

    private static readonly Option<string> Language = new("--language") { Description = "The language of the comments: id or en.", HelpName = "LANGUAGE", DefaultValueFactory = _ => "id" };

    static NewVerb() => Language.AcceptOnlyFromAmong("id", "en");

    public static Command Create(ToolConsole console)
    {
        var command = new Command(Name, "Makes a starter rule set.") { RuleSetName, Folder, Language };
        command.SetAction(arguments => Run(arguments, console));
        return command;
    }

    private static int Run(ParseResult arguments, ToolConsole console)
    {
        var name = arguments.GetValue(RuleSetName)!;
        if (!IsName(name))
            throw new WrongUseException($"{name}: a rule set's name is made of letters from a to z, digits and hyphens, and begins with a letter");
        var folder = arguments.GetValue(Folder) ?? name;
        var files = StarterFiles.Of(name, arguments.GetValue(Language)!).Select(file => (Path: Path.Combine(folder, file.Path), file.Text)).ToList();
        if (files.Find(file => File.Exists(file.Path) || Directory.Exists(file.Path)).Path is { } present)
            throw new WrongUseException($"{present}: it is there already; nothing was written");

        using var output = new StreamWriter(console.Output, TextEncoding.Utf8, leaveOpen: true) { NewLine = "\n" };
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text, TextEncoding.Utf8);
            output.WriteLine(path);
        }

        console.Error.WriteLine($"Try: asnrules test {files[0].Path}");
        return ExitCode.Clean;
    }

    private static bool IsName(string name) => name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && name[^1] != '-';
}
