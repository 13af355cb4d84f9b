using System.Globalization;
using AsnEthics.Rules.Matching.Terms;

namespace AsnEthics.Rules.Tests.Matching.Terms;

public sealed class SpellingCacheTests
{
    [Fact]
    public void WhatWasAddedIsFoundUnderItsKindAlone()
    {
        var cache = new SpellingCache<byte, string>();
        cache.Add("kata", 1, "satu");
        cache.Add("kata", 2, "dua");
        Assert.True(cache.TryGet("kata", 1, out var value));
        Assert.Equal("satu", value);
        Assert.True(cache.TryGet("sebuah kata".AsSpan(7), 2, out value));
        Assert.Equal("dua", value);
        Assert.False(cache.TryGet("kata", 3, out _));
        Assert.False(cache.TryGet("kat", 1, out _));
    }

    [Fact]
    public void LongStretchesAreNotKept()
    {
        var cache = new SpellingCache<byte, string>();
        var text = new string('a', 65);
        cache.Add(text, 0, "x");
        Assert.False(cache.TryGet(text, 0, out _));
        cache.Add(text.AsSpan(1), 0, "x");
        Assert.True(cache.TryGet(text.AsSpan(1), 0, out _));
    }

    [Fact]
    public void TheOldestAreForgotten()
    {
        var cache = new SpellingCache<byte, string>();
        for (var number = 0; number < 200_000; number++)
            cache.Add(number.ToString(CultureInfo.InvariantCulture), 0, "x");
        var kept = Enumerable.Range(0, 200_000).Count(number => cache.TryGet(number.ToString(CultureInfo.InvariantCulture), 0, out _));
        Assert.InRange(kept, 32_768, 2 * 32_768);
    }

    [Fact]
    public async Task ManyThreadsSeeWholeEntries()
    {
        var cache = new SpellingCache<byte, string>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
        {
            for (var round = 0; round < 20_000; round++)
            {
                var key = ((round * 7) + thread).ToString(CultureInfo.InvariantCulture);
                if (cache.TryGet(key, 0, out var value))
                    Assert.Equal(key, value);
                else
                    cache.Add(key, 0, key);
            }
        })));
    }
}
