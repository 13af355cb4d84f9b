using System.Text;

namespace AsnEthics.Rules.Tool.Tests.Support;

/// <summary>Many posts of one length, and how far reading them runs ahead of their answers.</summary>
internal sealed class Flow : IDisposable
{
    private readonly byte[] _line;
    private readonly int _lines;
    private long _read;
    private long _answered;

    public Flow(int lineBytes, int lines)
    {
        // The answer repeats the id, so that no buffer holds the answers on many long lines.
        _line = Encoding.UTF8.GetBytes("{\"id\":\"" + new string('x', lineBytes - 20) + "\",\"text\":\"\"}\n");
        _lines = lines;
        Input = new Posts(this);
        Output = new Answers(this);
    }

    public Stream Input { get; }

    public Stream Output { get; }

    /// <summary>The most bytes of input that were read before the answers on them came out.</summary>
    public long MostAhead { get; private set; }

    public bool IsDone => _answered == _lines;

    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
    }

    private sealed class Posts(Flow flow) : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            var place = (int)(flow._read % flow._line.Length);
            var given = flow._read == (long)flow._lines * flow._line.Length ? 0 : Math.Min(count, flow._line.Length - place);
            flow._line.AsSpan(place, given).CopyTo(buffer.AsSpan(offset));
            flow._read += given;
            flow.MostAhead = Math.Max(flow.MostAhead, flow._read - (Interlocked.Read(ref flow._answered) * flow._line.Length));
            return given;
        }
    }

    private sealed class Answers(Flow flow) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer) => Interlocked.Add(ref flow._answered, buffer.Count((byte)'\n'));
    }
}
