using System.Collections.Concurrent;
using System.Text;

namespace AsnEthics.Rules.Tool.Tests.Support;

/// <summary>An input that gives what is sent, when it is sent; nothing at all is the end.</summary>
internal sealed class Sender : MemoryStream
{
    private readonly BlockingCollection<string> _sent = [];

    public void Send(string text) => _sent.Add(text);

    public override int Read(byte[] buffer, int offset, int count) =>
        _sent.TryTake(out var text, ToolProcess.Patience) ? Encoding.UTF8.GetBytes(text, buffer.AsSpan(offset, count)) : throw new TimeoutException("Nothing was sent.");
}
