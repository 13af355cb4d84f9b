using StreamJsonRpc;

namespace AsnEthics.Rules.LanguageServer.Protocol;

/// <summary>What the server tells the client unasked.</summary>
internal sealed class ClientConnection(JsonRpc rpc)
{
    public void Publish(PublishDiagnosticsParams diagnostics) => Notify("textDocument/publishDiagnostics", diagnostics);

    public void ShowMessage(MessageType type, string message) => Notify("window/showMessage", new MessageParams(type, message));

    /// <summary>For the log: a bug of the server, which the session survives.</summary>
    public void Log(Exception exception) => Notify("window/logMessage", new MessageParams(MessageType.Error, exception.ToString()));

    // A client that is gone hears nothing, which the end of the connection tells anyway.
    private void Notify(string method, object argument) => _ = rpc.NotifyWithParameterObjectAsync(method, argument).ContinueWith(sent => _ = sent.Exception, TaskScheduler.Default);
}

internal sealed record MessageParams(MessageType Type, string Message);

internal enum MessageType
{
    Error = 1,
    Warning = 2,
    Info = 3,
}
