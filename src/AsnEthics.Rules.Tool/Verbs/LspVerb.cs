using System.CommandLine;
using AsnEthics.Rules.LanguageServer;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Verbs;

/// <summary><c>asnrules lsp</c>: the language server for editors.</summary>
internal static class LspVerb
{
    public const string Name = "lsp";

    public const string Lesson = """
        Speaks the Language Server Protocol 3.17 over standard input and output; an editor starts it, people do not. It gives
        diagnostics while typing, completion, hover, go to definition, rename, formatting, the fixes of lint, and "run examples"
        above each rule. The extension for VS Code starts it by itself; other editors are told the command: asnrules lsp

        It ends when the editor says so, or when standard input closes.

        Examples:
          asnrules lsp

        Exit codes:
          0  the editor shut it down, or standard input closed
          1  the editor ended it without shutting it down, or what it sent could not be cut into messages
          2  wrong use
        """;

    public static Command Create(ToolConsole console)
    {
        var command = new Command(Name, "Serves editors: the Language Server Protocol over standard input and output.");

        // Editors name the way they mean to talk; there is one.
        command.Add(new Option<bool>("--stdio") { Description = "Talk over standard input and output, as it does in any case.", Hidden = true });
        command.SetAction((_, cancel) => RuleLanguageServer.RunAsync(console.Input, console.Output, console.Stop.CanBeCanceled ? console.Stop : cancel));
        return command;
    }
}
