using System.Text;
using AsnEthics.Rules.Tool.Posts;
using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("a\r\n", "a")]
    [InlineData("\n", "")]
    [InlineData("a\n\nb", "a||b")]
    [InlineData("a\rb\r\r\nc\r", "a\rb\r|c\r")]
    [InlineData("\uFEFFa\n\uFEFFb", "a|\uFEFFb")]
    [InlineData("12345678\n123456789\n1", "12345678|TOO LONG|1")]
    [InlineData("123456789012345678901234567890", "TOO LONG")]
    [InlineData("\n123456789\n", "|TOO LONG")]
    public async Task LinesAreTheSameHoweverTheBytesCome(string input, string expected)
    {
        foreach (var chunk in new[] { 1, 2, 3, 1000 })
            Assert.Equal(input is "\n" ? [""] : expected.Length == 0 ? [] : expected.Split('|'), await ReadAll(input, chunk));
    }

    [Fact]
    public async Task ALongLineGrowsTheBufferAndTheNextOnesDoNotSufferFromIt()
    {
        var line = new string('x', 500_000);

        Assert.Equal([line, "b", line], await ReadAll($"{line}\nb\n{line}", chunk: 70_000, maxLineBytes: 1_000_000));
    }

    [Fact]
    public async Task AnEndlessLineTakesNoMoreMemoryThanTheBound()
    {
        var stream = new EndlessLine(200_000_000);
        var lines = new LineReader("-", stream, maxLineBytes: 1_000_000, CancellationToken.None);

        Assert.True(await lines.ReadAsync());
        Assert.True(lines.IsTooLong);
        Assert.False(await lines.ReadAsync());
        Assert.InRange(stream.LargestBuffer, 1_000_000, 2_500_000);
    }

    [Fact]
    public async Task WhereTheOtherSideHasToBeWaitedForTheTaskIsNotComplete()
    {
        using var sender = new Sender();
        var lines = new LineReader("-", sender, LineReader.DefaultMaxLineBytes, CancellationToken.None);

        var first = lines.ReadAsync();
        Assert.False(first.IsCompleted);
        sender.Send("a\nb\nc");
        Assert.True(await first);
        Assert.True(lines.ReadAsync() is { IsCompletedSuccessfully: true, Result: true });
        var third = lines.ReadAsync();
        Assert.False(third.IsCompleted);
        sender.Send("");
        Assert.True(await third);
        Assert.True(lines.ReadAsync() is { IsCompletedSuccessfully: true, Result: false });
    }

    [Fact]
    public async Task WaitingCanBeStopped()
    {
        using var stop = new CancellationTokenSource();
        using var sender = new Sender();
        var lines = new LineReader("-", sender, LineReader.DefaultMaxLineBytes, stop.Token);

        var first = lines.ReadAsync();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await first);
        sender.Send("");
    }

    private static async Task<List<string>> ReadAll(string input, int chunk, int maxLineBytes = 8)
    {
        var lines = new LineReader("-", new Chunks(Encoding.UTF8.GetBytes(input), chunk), maxLineBytes, CancellationToken.None);
        var result = new List<string>();
        while (await lines.ReadAsync())
        {
            result.Add(lines.IsTooLong ? "TOO LONG" : Encoding.UTF8.GetString(lines.Line));
            Assert.Equal(result.Count, lines.Number);
        }

        return result;
    }

    private sealed class Chunks(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));
    }

    private sealed class EndlessLine(long length) : MemoryStream
    {
        private long _left = length;

        public int LargestBuffer { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            LargestBuffer = Math.Max(LargestBuffer, buffer.Length);
            var read = (int)Math.Min(count, _left);
            buffer.AsSpan(offset, read).Fill((byte)'x');
            _left -= read;
            return read;
        }
    }
}
