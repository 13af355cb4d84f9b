using AsnEthics.Rules.Matching.Regexes;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Oracle;
using AsnEthics.Rules.Tests.Properties;
using AsnEthics.Rules.Tests.Support;
using static AsnEthics.Rules.Tests.Support.RegexTrees;

namespace AsnEthics.Rules.Tests.Matching.Regexes;

/// <summary>The automaton finds what the simple scan finds. <see cref="FuzzRuns"/> says how to try more pairs.</summary>
public sealed class RegexAutomatonTests
{
    private const int LongText = 1_000;

    [Fact]
    public void ExpressionsOverLettersFindWhatTheSimpleScanFinds() => FuzzRuns.Hold(GeneratedRegexes.Letters, 12_000, example => example.Hold());

    [Fact]
    public void SurrogatesInPairsAndAloneAreTakenAsTheSimpleScanTakesThem() => FuzzRuns.Hold(GeneratedRegexes.Surrogates, 8_000, example => example.Hold());

    [Fact]
    public void NamedClassesHoldTheSameBeyondAscii() => FuzzRuns.Hold(GeneratedRegexes.Kinds, 6_000, example => example.Hold());

    [Fact]
    public void LiteralsAreGatesThatLeaveNothingOut() => FuzzRuns.Hold(GeneratedRegexes.Literals, 8_000, example => example.Hold());

    /// <summary>A stretch is gone over in blocks; matches and pairs lie across their borders.</summary>
    [Fact]
    public void StretchesOfSeveralBlocksAreReadLikeShortOnes() => FuzzRuns.Hold(GeneratedRegexes.Surrogates, 400, example =>
    {
        var text = example.Text.Length == 0 ? "a" : example.Text;
        var length = (2 * SurvivingPositions<PositionSet64>.BlockLength) + text.Length - 3;
        (example with { Text = string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length] }).Hold();
    });

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(192)]
    [InlineData(256)]
    public void EverySizeOfSetsIsFilledToItsLastPosition(int positions)
    {
        var chain = Enumerable.Range(0, positions - 3).Select(position => Unit((char)('a' + (position % 26)))).ToArray();
        var digits = Repeat(Class([new RegexRange('0', '9')]), 1, null);
        RegexNode[] expressions =
        [
            Join([.. chain, digits, Repeat(Unit('!'), 2, 2)]),
            Join(Repeat(Any, positions - 3, positions - 3), digits, Repeat(Unit('!'), 0, 2)),
            Join(Repeat(Unit('a'), 0, positions - 1), Unit('b')),
            Join(Repeat(Repeat(Either(Unit('a'), Unit('b')), 0, 1), (positions - 1) / 2, (positions - 1) / 2), Unit('!')),
            Join(Assertion(RegexAssertionKind.WordBoundary), Repeat(Class([], "w"), positions / 2, positions / 2), Assertion(RegexAssertionKind.WordBoundary), Repeat(Any, 0, positions / 2)),
        ];
        var letters = string.Concat(Enumerable.Range(0, positions - 3).Select(position => (char)('a' + (position % 26))));
        string[] texts = [letters + "17!!", "x" + letters + "1!" + letters + "234!!! ", new string('a', positions + 40) + "b", string.Concat(Enumerable.Repeat("ab!", positions)), new string('a', positions / 2) + " " + letters];
        foreach (var root in expressions)
        {
            foreach (var text in texts)
                new RegexCase(root, text).Hold();
        }
    }

    [Fact]
    public void MoreThan256PositionsAreRefused() =>
        Assert.Throws<ArgumentException>(() => RegexAutomaton.Create(Repeat(Unit('a'), 257, 257)));

    [Fact]
    public void AHalfOfAPairWrittenAloneTakesThatUnitAlone()
    {
        var high = RegexAutomaton.Create(Unit('\uD83D'));
        Assert.Equal([new TextRange(1, 2), new TextRange(3, 4)], RegexCase.Matches(high, "a\uD83D\uDD25\uD83D"));
        var any = RegexAutomaton.Create(Any);
        Assert.Equal([new TextRange(0, 1), new TextRange(1, 3), new TextRange(3, 4)], RegexCase.Matches(any, "a\uD83D\uDD25\uD83D"));
    }

    /// <summary>All at once, for a table of expressions: nothing found, nothing allocated, whether the gate lets through or not.</summary>
    [Fact]
    public void NothingIsAllocatedWhereNothingIsFound()
    {
        RegexNode[] expressions =
        [
            Literal("rahasia"),
            Join(Either(Literal("sandi"), Literal("kunci")), Unit(':')),
            Join(Repeat(Class([], "w"), 1, null), Unit('!')),
            Join(Repeat(Any, 0, 200), Unit('!')),
            Join(Assertion(RegexAssertionKind.WordBoundary), Class([new RegexRange('a', 'z')]), Class([new RegexRange('0', '9')])),
        ];
        var automata = expressions.Select(RegexAutomaton.Create).Concat(expressions.Select(RegexAutomaton.CreateUngated)).ToArray();
        var text = string.Concat(Enumerable.Repeat("antrean sandi di kantor 🔥 selesai pukul 2, kunci 17. ", 10));
        var matches = new List<TextRange>();
        Assert.Equal(0, AllocatedBytes.By(() =>
        {
            foreach (var automaton in automata)
                automaton.Find(text.AsSpan(), matches);
        }));
        Assert.Empty(matches);
    }

    [Fact]
    public void OneAutomatonServesManyThreads()
    {
        var root = Join(Repeat(Either(Unit('a'), Literal("ab")), 1, null), Repeat(Unit('c'), 0, 3));
        var automaton = RegexAutomaton.Create(root);
        var random = new Random(137);
        var texts = Enumerable.Range(0, 64).Select(_ => string.Concat(Enumerable.Range(0, random.Next(2 * LongText)).Select(_ => "abc "[random.Next(4)]))).ToArray();
        var expected = texts.Select(text => RegexScan.Find(new RegexProgram(root), text)).ToArray();
        Parallel.For(0, 16 * texts.Length, index => Assert.Equal(expected[index % texts.Length], RegexCase.Matches(automaton, texts[index % texts.Length])));
    }
}
