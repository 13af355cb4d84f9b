using System.Text.Json;

namespace AsnEthics.Rules.LanguageServer.Protocol;

internal sealed record CodeLens(LspRange Range, LspCommand Command);

internal sealed record LspCommand(string Title, string Command, string[] Arguments);

internal sealed record ExecuteCommandParams(string Command, JsonElement[]? Arguments = null);

/// <summary>What became of a rule's examples.</summary>
internal sealed record ExamplesOutcome(string RuleId, int Passed, int Failed, int Todo, string[] Failures);

internal static class ServerCommands
{
    /// <summary>Runs the examples of a rule: the document's URI, then the rule's id.</summary>
    public const string RunExamples = "asnrules.runExamples";
}
