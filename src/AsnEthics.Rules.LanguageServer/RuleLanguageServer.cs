using System.IO.Pipelines;
using AsnEthics.Rules.LanguageServer.Protocol;
using StreamJsonRpc;

namespace AsnEthics.Rules.LanguageServer;

/// <summary>The language server for rule files: LSP 3.17 over a pair of streams.</summary>
public static class RuleLanguageServer
{
    /// <summary>Serves one client until it says <c>exit</c> or its end of the input closes.</summary>
    /// <param name="input">What the client says.</param>
    /// <param name="output">What the client hears; nothing else may be written to it.</param>
    /// <param name="stop">Ends the service as if the input closed.</param>
    /// <returns>0 where the client said <c>shutdown</c> before <c>exit</c> or closed its input, 1 where it said <c>exit</c> alone or what it sent could not be cut into messages.</returns>
    public static async Task<int> RunAsync(Stream input, Stream output, CancellationToken stop)
    {
        using var formatter = new TolerantFormatter();

        // The streams are the caller's: they stay open.
        var (reader, writer) = (PipeReader.Create(input, new StreamPipeReaderOptions(leaveOpen: true)), PipeWriter.Create(output, new StreamPipeWriterOptions(leaveOpen: true)));
        await using var handler = new HeaderDelimitedMessageHandler(writer, reader, formatter);
        using var rpc = new JsonRpc(handler);
        using var session = new ServerSession(new ClientConnection(rpc));
        rpc.AddLocalRpcTarget(session, new JsonRpcTargetOptions { DisposeOnDisconnect = false });
        rpc.StartListening();
        try
        {
            await Task.WhenAny(rpc.Completion, session.Exit).WaitAsync(stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return 0;
        }

        return session.Exit.IsCompleted ? await session.Exit.ConfigureAwait(false) : rpc.Completion.IsFaulted ? 1 : 0;
    }
}
