using AsnEthics.Rules.Matching.Regexes;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Matching.Regexes;

public sealed class RegexGateTests
{
    [Theory]
    [InlineData("rahasia", "\"rahasia\" 0..0")]
    [InlineData(@"\brahasia\b", "\"rahasia\" 0..0")]
    [InlineData(@"rahasia\d+", "\"rahasia\" 0..0")]
    [InlineData(@"[Rr]ahasia", "\"ahasia\" 1..1")]
    [InlineData(@"\d{2,3}-rahasia", "\"-rahasia\" 2..3")]
    [InlineData(@"\w+@kantor", "\"@kantor\" 1..")]
    [InlineData(@".{0,20}kantor", "\"kantor\" 0..40")] // a character may be two units
    [InlineData(@"\bR-\d{1,4}(\/[A-Z0-9.]+){1,3}\/20\d\d\b", "\"/20\" 5..")]
    [InlineData(@"(sandi|kunci) ?[:=]", "[:=] 5..6")]
    [InlineData(@"(sandi|kunci)\w", "\"sandi\", \"kunci\" 0..0")]
    [InlineData(@"(sandi|sandiwara)\w", "\"sandi\" 0..0")]
    [InlineData(@"(xyz){3}", "\"xyzxyzxyz\" 0..0")]
    [InlineData(@"(xyz){2,}", "\"xyzxyz\" 0..0")]
    [InlineData(@"\d{16}", "[0123456789] 0..0")]
    [InlineData(@"[0-9]?[!?]", "[!?] 0..1")]
    [InlineData(@"[0-9]+[a-z ]+", "[0123456789] 0..0")]
    [InlineData(@"(🔥|💣)+x?", "\"🔥\", \"💣\" 0..0")]
    [InlineData(@"(é|ê)", "open")]
    [InlineData(@"\w+ \w+", "open")]
    [InlineData(@"(rahasia)?\w", "open")]
    public void TheCheapestThingEveryMatchHoldsIsLookedFor(string pattern, string expected)
    {
        var gate = RegexAutomaton.Create(RegexTrees.Parse(pattern)).Gate;
        Assert.Equal(expected, gate.IsOpen ? "open" : $"{gate} {gate.Nearest}..{(gate.Farthest == GateNeed.Endless ? "" : gate.Farthest)}");
    }

    [Theory]
    [InlineData(@"\d{2,3}-rahasia", "123-rahasia", true)]
    [InlineData(@"\d{2,3}-rahasia", "123-Rahasia", false)]
    [InlineData(@"(sandi|kunci)\w", "pintu", false)]
    [InlineData(@"(sandi|kunci)\w", "kuncian", true)]
    [InlineData(@"\w+ \w+", "", true)]
    public void TheGateIsShutWhereThatIsMissing(string pattern, string text, bool isOpen) =>
        Assert.Equal(isOpen, RegexAutomaton.Create(RegexTrees.Parse(pattern)).Gate.MayMatch(text.AsSpan()));

    /// <summary>Literals far apart, at every distance around the windows they are looked for in.</summary>
    [Fact]
    public void SeveralLiteralsAreFoundWhereverTheyStand()
    {
        var automaton = RegexAutomaton.Create(RegexTrees.Parse(@"(sandi|kunci gudang)\w"));
        for (var place = 0; place < 1100; place++)
        {
            var text = new string('-', place) + "kunci gudangku" + new string('-', 300) + "sandiku";
            Assert.Equal([new TextRange(place, place + 13), new TextRange(place + 314, place + 320)], RegexCase.Matches(automaton, text));
        }
    }
}
