using System.Text;
using AsnEthics.Rules.Tool.Posts;

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
    public void LinesAreTheSameHoweverTheBytesCome(string input, string expected)
    {
        foreach (var chunk in new[] { 1, 2, 3, 1000 })
            Assert.Equal(input is "\n" ? [""] : expected.Length == 0 ? [] : expected.Split('|'), ReadAll(input, chunk));
    }

    [Fact]
    public void ALongLineGrowsTheBufferAndTheNextOnesDoNotSufferFromIt()
    {
        var line = new string('x', 500_000);

        Assert.Equal([line, "b", line], ReadAll($"{line}\nb\n{line}", chunk: 70_000, maxLineBytes: 1_000_000));
    }

    [Fact]
    public void AnEndlessLineTakesNoMoreMemoryThanTheBound()
    {
        var stream = new EndlessLine(200_000_000);
        var lines = new LineReader("-", stream, maxLineBytes: 1_000_000, () => { }, CancellationToken.None);

        Assert.True(lines.Read());
        Assert.True(lines.IsTooLong);
        Assert.False(lines.Read());
        Assert.InRange(stream.LargestBuffer, 1_000_000, 2_500_000);
    }

    [Fact]
    public void WhatIsDoneIsHandedOverBeforeEachWait()
    {
        var waits = new List<long>();
        LineReader? lines = null;
        lines = new LineReader("-", new Chunks("a\nb\nc\nd"u8.ToArray(), size: 4), LineReader.DefaultMaxLineBytes, () => waits.Add(lines!.Number), CancellationToken.None);

        while (lines.Read())
        {
        }

        Assert.Equal([0, 2, 3], waits);
    }

    [Fact]
    public void WaitingCanBeStopped()
    {
        using var stop = new CancellationTokenSource();
        var lines = new LineReader("-", new Silence(), LineReader.DefaultMaxLineBytes, stop.Cancel, stop.Token);

        Assert.Throws<OperationCanceledException>(() => lines.Read());
    }

    private static List<string> ReadAll(string input, int chunk, int maxLineBytes = 8)
    {
        var lines = new LineReader("-", new Chunks(Encoding.UTF8.GetBytes(input), chunk), maxLineBytes, () => { }, CancellationToken.None);
        var result = new List<string>();
        while (lines.Read())
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

    private sealed class Silence : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            Thread.Sleep(TimeSpan.FromSeconds(5));
            return 0;
        }
    }
}
