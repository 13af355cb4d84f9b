using AsnEthics.Rules.Matching.Regexes;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Oracle;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Matching.Regexes;

/// <summary>An expression and a text to look for it in.</summary>
internal sealed record RegexCase(RegexNode Root, string Text)
{
    /// <summary>The automaton, behind its gate and without it, finds what the simple scan finds, and the gate lets through what it must.</summary>
    public void Hold()
    {
        var gated = RegexAutomaton.Create(Root);
        var expected = RegexScan.Find(new RegexProgram(Root), Text);
        Assert.Equal(expected, Matches(gated, Text));
        Assert.Equal(expected, Matches(RegexAutomaton.CreateUngated(Root), Text));
        Assert.True(expected.Count == 0 || gated.Gate.MayMatch(Text.AsSpan()), $"the gate {gated.Gate} is shut");
    }

    public static List<TextRange> Matches(RegexAutomaton automaton, string text)
    {
        var matches = new List<TextRange>();
        automaton.Find(text.AsSpan(), matches);
        return matches;
    }

    public override string ToString() => $"{RegexTrees.Show(Root)} on \"{RegexTrees.Show(Text)}\"";
}
