namespace AsnEthics.Rules.LanguageServer.Protocol;

internal sealed record CompletionItem(string Label, CompletionKind Kind, string? Detail = null, string? SortText = null, TextEdit? TextEdit = null);

internal enum CompletionKind
{
    Value = 12,
    Keyword = 14,
    Variable = 6,
    Field = 5,
    Module = 9,
    Class = 7,
}
