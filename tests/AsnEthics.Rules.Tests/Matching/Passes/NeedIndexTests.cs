using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Matching.Passes;

namespace AsnEthics.Rules.Tests.Matching.Passes;

public sealed class NeedIndexTests
{
    private const int Signals = 8;

    /// <summary>Trees of three levels over eight signals, each with every combination of them.</summary>
    [Fact]
    public void FindsTheRulesWhoseNeedsAreMetAndNoOthers()
    {
        var random = new Random(137);
        for (var round = 0; round < 60; round++)
        {
            var needs = Enumerable.Range(0, 12).Select(rule => rule % 5 == 4 ? null : Need(random, depth: 3)).ToList();
            var index = new NeedIndex(needs, Signals);
            var (met, found, notes) = (new NumberSet(), new NumberSet(), new NeedIndex.Notes());
            for (var signals = 0; signals < 1 << Signals; signals++)
            {
                met.Clear(Signals);
                foreach (var signal in Enumerable.Range(0, Signals).Where(signal => (signals >> signal & 1) != 0).OrderBy(_ => random.Next()))
                    met.Add(signal);
                found.Clear(needs.Count);
                index.AddRulesMet(met, notes, found);
                Assert.Equal(Enumerable.Range(0, needs.Count).Where(rule => needs[rule]?.IsMet(new MetNumbers(met)) == true), found.Numbers.Order());

                // in groups that are put together beforehand, as the words of a post are
                var together = new NumberSet();
                together.Clear(needs.Count);
                index.Begin(notes);
                foreach (var group in met.Numbers.Chunk(3))
                    NeedIndex.Add(index.Of(group), notes, together);
                index.AddRulesMet(notes, together);
                Assert.Equal(found.Numbers.Order(), together.Numbers.Order());
            }
        }
    }

    [Fact]
    public void WhatIsNeverFoundIsNeverMet()
    {
        var (met, found) = (new NumberSet(), new NumberSet());
        met.Clear(1);
        met.Add(0);
        found.Clear(2);
        new NeedIndex([SignalNeed.Never, SignalNeed.AnyOf(new SignalSet([0], 1))], 1).AddRulesMet(met, new NeedIndex.Notes(), found);
        Assert.Equal([1], found.Numbers);
    }

    private static SignalNeed Need(Random random, int depth)
    {
        if (depth == 0 || random.Next(4) == 0)
            return SignalNeed.AnyOf(new SignalSet([.. Enumerable.Range(0, Signals).Where(_ => random.Next(4) == 0)], random.Next(10)));
        var parts = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Need(random, depth - 1)).ToList();
        return SignalNeed.AtLeast(random.Next(1, parts.Count + 1), parts)!;
    }
}
