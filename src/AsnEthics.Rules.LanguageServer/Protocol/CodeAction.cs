namespace AsnEthics.Rules.LanguageServer.Protocol;

internal sealed record CodeAction(string Title, string Kind, LspDiagnostic[] Diagnostics, WorkspaceEdit Edit);

internal static class CodeActionKinds
{
    public const string QuickFix = "quickfix";
}
