using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

/// <summary>A stretch without spaces that is longer than the 256 units a scan looks at together.</summary>
public sealed class LongChunkTests
{
    [Theory]
    [InlineData("m&akar#i")]
    [InlineData("ban gsat")]
    [InlineData("m a k a r")]
    [InlineData("bangsat")]
    [InlineData("#bangsat")]
    public void WhatStandsBesideALongChunkIsFound(string hidden)
    {
        var rules = CompiledRules.CompileRule("guideline 1 severity low message id \"x\" find p : word \"makar\", \"bangsat\" end flag post when p");
        Assert.True(rules.Check(hidden).HasFindings);
        for (var length = 230; length < 600; length += 7)
        {
            var chunk = string.Concat(Enumerable.Repeat("bu", length / 2));
            Assert.True(rules.Check($"{hidden} {chunk}").HasFindings, $"before {length}");
            Assert.True(rules.Check($"{chunk} {hidden}").HasFindings, $"behind {length}");
            Assert.True(rules.Check($"{chunk} {hidden} {chunk}").HasFindings, $"between {length}");
        }
    }
}
