using System.Text;
using AsnEthics.Rules.Tool.Terminal;
using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests.Documents;

/// <summary>
/// A document followed word for word in the current folder: a code block below a line with a file's name alone in bold is written to that file, and the commands of a <c>console</c> block are run, each with what the
/// terminal shows below it. A line with … alone stands for any number of lines that are left out.
/// </summary>
internal sealed class FollowedDocument
{
    private const string Elision = "…";
    private const string Prompt = "$ ";
    private readonly List<string> _lines = [];

    private FollowedDocument()
    {
    }

    /// <summary>The document as it would read with what the commands really show.</summary>
    public string Text => string.Join('\n', _lines);

    public List<(string Command, int ExitCode)> Commands { get; } = [];

    public List<string> Files { get; } = [];

    public static FollowedDocument Of(string document)
    {
        var followed = new FollowedDocument();
        var lines = document.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            followed._lines.Add(lines[i]);
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, "```", i + 1);
            followed.Follow(FileNamedAbove(lines, i), lines[i], lines[(i + 1)..end]);
            followed._lines.Add(lines[end]);
            i = end;
        }

        return followed;
    }

    private static string? FileNamedAbove(string[] lines, int fence) =>
        fence >= 2 && lines[fence - 1].Length == 0 && lines[fence - 2].StartsWith("**`", StringComparison.Ordinal) && lines[fence - 2].EndsWith("`**", StringComparison.Ordinal) ? lines[fence - 2][3..^3] : null;

    private void Follow(string? file, string fence, string[] lines)
    {
        if (file is not null)
        {
            if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllText(file, string.Join('\n', lines) + "\n", new UTF8Encoding(false));
            Files.Add(file);
            _lines.AddRange(lines);
            return;
        }

        Assert.True(fence == "```console", $"The block `{fence}` is neither a file nor commands, so nobody tried it: {lines.FirstOrDefault()}");
        for (var i = 0; i < lines.Length;)
        {
            Assert.StartsWith(Prompt, lines[i], StringComparison.Ordinal);
            var next = Array.FindIndex(lines, i + 1, line => line.StartsWith(Prompt, StringComparison.Ordinal));
            next = next < 0 ? lines.Length : next;
            var shown = Run(lines[i][Prompt.Length..]);
            _lines.Add(lines[i]);
            _lines.AddRange(IsShownBy(lines[(i + 1)..next], shown) ? lines[(i + 1)..next] : shown);
            i = next;
        }
    }

    /// <returns>The lines on the terminal.</returns>
    private string[] Run(string command)
    {
        var words = CommandWords(command);
        Assert.Equal("asnrules", words[0]);
        using var terminal = new MemoryStream();
        using var error = new StreamWriter(terminal, new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
        // The clock stands still: a document does not show the progress of a run that takes long on a slow machine.
        var exitCode = AsnRulesCommand.Run([.. words.Skip(1)], new ToolConsole { Input = Stream.Null, Output = terminal, Error = error, OutputIsTerminal = true, ErrorIsTerminal = true, Clock = new ManualClock() });
        Commands.Add((command, exitCode));
        var shown = Encoding.UTF8.GetString(terminal.ToArray()).TrimEnd('\n');
        return shown.Length == 0 ? [] : [.. shown.Split('\n').Select(line => line.TrimEnd())];
    }

    /// <summary>The words of a command; one with blanks stands in double quotes.</summary>
    private static List<string> CommandWords(string command) =>
        [.. command.Split('"').SelectMany((part, index) => index % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static bool IsShownBy(ReadOnlySpan<string> expected, ReadOnlySpan<string> shown)
    {
        if (expected.IsEmpty)
            return shown.IsEmpty;
        if (expected[0] != Elision)
            return !shown.IsEmpty && expected[0] == shown[0] && IsShownBy(expected[1..], shown[1..]);
        for (var left = 1; left <= shown.Length; left++)
        {
            if (IsShownBy(expected[1..], shown[left..]))
                return true;
        }

        return false;
    }
}
