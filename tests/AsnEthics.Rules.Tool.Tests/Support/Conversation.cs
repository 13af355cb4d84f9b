namespace AsnEthics.Rules.Tool.Tests.Support;

/// <summary>A sender that sends the next post only when it has the answer on the one before.</summary>
internal sealed class Conversation : IDisposable
{
    private readonly Sender _input = new();
    private readonly int _lines;
    private int _sent;

    public Conversation(int lines)
    {
        _lines = lines;
        Output = new Listener(this);
        SendNext();
    }

    public Stream Input => _input;

    public Stream Output { get; }

    public int Answers { get; private set; }

    public void Dispose()
    {
        _input.Dispose();
        Output.Dispose();
    }

    private void SendNext() => _input.Send(_sent++ < _lines ? $$"""{"id":{{_sent}},"text":"tongkol"}""" + "\n" : "");

    private sealed class Listener(Conversation conversation) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            foreach (var b in buffer)
            {
                if (b != (byte)'\n')
                    continue;
                conversation.Answers++;
                conversation.SendNext();
            }
        }
    }
}
