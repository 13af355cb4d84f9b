using AsnEthics.Rules.Matching.Scanning;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

public sealed class ChunkMemoTests
{
    private const int Longest = 70;

    /// <summary>Chunks that differ in one unit, and prefixes of each other: the units between the first and the last eight count too.</summary>
    [Fact]
    public void NoChunkIsTakenForAnother()
    {
        var read = new List<string>();
        var memo = new ChunkMemo(chunk => Read(chunk, read));
        var chunks = new List<string>();
        for (var length = 1; length <= Longest; length++)
        {
            chunks.Add(new string('a', length));
            for (var place = 0; place < length; place++)
                chunks.Add(new string('a', place) + 'b' + new string('a', length - place - 1));
        }

        for (var round = 0; round < 2; round++)
        {
            foreach (var chunk in chunks)
                Assert.Equal(chunk, Assert.Single(memo.Of(chunk).Facts.Words).Range.Length == chunk.Length ? NameOf(memo.Of(chunk)) : null);
        }

        // those of at most 64 units were read once
        Assert.Equal(chunks.Where(chunk => chunk.Length <= 64).Order(StringComparer.Ordinal), read.Where(chunk => chunk.Length <= 64).Order(StringComparer.Ordinal));

        string NameOf(KnownChunk known) => read[known.Facts.Signals[0]];
    }

    [Fact]
    public void WhatIsStillAskedForStays()
    {
        var read = new List<string>();
        var memo = new ChunkMemo(chunk => Read(chunk, read));
        for (var number = 0; number < 100_000; number++)
        {
            memo.Of($"kata{number}");
            memo.Of("tetap");
        }

        Assert.Single(read, "tetap");
        memo.Of("kata0");
        Assert.Equal(2, read.Count(chunk => chunk == "kata0"));
    }

    [Fact]
    public void ThreadsGetTheFactsOfTheirChunks()
    {
        var memo = new ChunkMemo(chunk => new ChunkFacts([int.Parse(chunk, System.Globalization.CultureInfo.InvariantCulture)], HasKey: false, IsUnclear: false, []));
        Parallel.For(0, 200_000, number => Assert.Equal([number % 5_000], memo.Of((number % 5_000).ToString(System.Globalization.CultureInfo.InvariantCulture)).Facts.Signals));
    }

    [Fact]
    public void WhatMostScansAskStandsBesideTheFacts()
    {
        var memo = new ChunkMemo(chunk => chunk switch
        {
            "sinyal" => new ChunkFacts([1], HasKey: false, IsUnclear: false, []),
            "gelap" => ChunkFacts.Unclear,
            _ => new ChunkFacts([], HasKey: false, IsUnclear: false, [new ChunkWord(new TextRange(0, 1), WordFlags.Begins, 1, false, true, null), new ChunkWord(new TextRange(1, 2), WordFlags.Odd, 2, false, true, null)]),
        });
        Assert.False(memo.Of("sinyal").IsQuiet);
        Assert.False(memo.Of("gelap").IsQuiet);
        var quiet = memo.Of("dua");
        Assert.True(quiet.IsQuiet);
        Assert.Equal(((uint)(WordFlags.Begins | WordFlags.Odd), 3), (quiet.Flags, quiet.Letters));
    }

    /// <summary>Facts that tell the chunk: its place in the list, and its length.</summary>
    private static ChunkFacts Read(string chunk, List<string> read)
    {
        read.Add(chunk);
        return new ChunkFacts([read.Count - 1], HasKey: false, IsUnclear: false, [new ChunkWord(new TextRange(0, chunk.Length), WordFlags.None, 0, false, true, null)]);
    }
}
