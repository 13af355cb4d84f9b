using AsnEthics.Rules.Tool.Tests.Support;
using StreamJsonRpc;

namespace AsnEthics.Rules.Tool.Tests;

/// <summary>What the language server survives, and what ends it; what it can do is in <see cref="LanguageServerTests"/>.</summary>
public sealed class LanguageServerLifeTests : IDisposable
{
    private const string Rules = """
        ruleset "ikan" version "1.0.0"

        facts
          segar yes_no "ikan masih segar"
        end
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task NeitherBrokenJsonNorUnknownMethodsEndIt()
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        foreach (var broken in new[] { "{\"jsonrpc\":", "[]", "\"x\"", "{}", "{\"jsonrpc\":\"2.0\",\"method\":7}", "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":[1]}", "nul\0" })
            await client.SendRawAsync(broken);

        await client.TellAsync("$/nobodyKnows", new { });
        await Assert.ThrowsAsync<RemoteMethodNotFoundException>(() => client.AskAsync("textDocument/nobodyKnows", new { }));
        await AssertAnswersAsync(client);
    }

    [Fact]
    public async Task ARequestThatIsCancelledIsAnsweredAsCancelledOrWithItsResult()
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var uri = await client.OpenAsync(_folder.Write("ikan.asnrules", Rules), Rules);
        using var cancel = new CancellationTokenSource();

        var hover = client.AskAsync("textDocument/hover", new { textDocument = new { uri }, position = new { line = 0, character = 0 } }, cancel.Token);
        await cancel.CancelAsync();

        Assert.True(await Record.ExceptionAsync(() => hover) is null or OperationCanceledException);
        await AssertAnswersAsync(client);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task ItEndsWhenTheEditorSaysSo(bool shutDownFirst, int exitCode)
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        if (shutDownFirst)
            await client.AskAsync("shutdown", new { });

        await client.TellAsync("exit", new { });

        Assert.Equal(exitCode, client.Process.WaitForExitCode());
    }

    [Fact]
    public async Task ItEndsWhenItsInputCloses()
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);

        client.Process.StandardInput.Close();

        Assert.Equal(0, client.Process.WaitForExitCode());
    }

    private async Task AssertAnswersAsync(LanguageClient client)
    {
        var uri = await client.OpenAsync(_folder.Write("segar.asnrules", Rules), Rules);
        var hover = await client.AskAtAsync("textDocument/hover", uri, (3, 3));
        Assert.Contains("ikan masih segar", hover.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);
    }
}
