using System.Text;
using AsnEthics.Rules.Checking;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace AsnEthics.Rules.Tests.Checking;

public sealed class HostilePostTests
{
    private static readonly RuleSetChecker Checker = new(Planned.Plan([.. Rules()]));

    [Property(MaxTest = 1500, Arbitrary = [typeof(HostilePosts)])]
    public void NoPostMakesACheckFailAndAllSpansLieInTheText(string text)
    {
        var result = Checker.Check(text);
        foreach (var finding in result.Findings)
        {
            Assert.InRange(finding.Start, 0, finding.End);
            Assert.InRange(finding.End, finding.Start, text.Length);
            Assert.Equal(finding.Start, finding.Spans[0].Start);
            Assert.Equal(finding.End, finding.Spans[^1].End);
            Assert.All(finding.Evidence, hit => Assert.Contains(finding.Spans, span => span.Covers(new TextRange(hit.Start, hit.End))));
            Assert.All(finding.Spans, span => Assert.InRange(span.End, span.Start, text.Length));
            for (var index = 1; index < finding.Spans.Length; index++)
                Assert.True(finding.Spans[index - 1].End <= finding.Spans[index].Start);
        }

        var again = Checker.Explain(text);
        Assert.Equal(result.Findings.Select(finding => (finding.RuleId, finding.Start, finding.End, finding.Message)), again.Result.Findings.Select(finding => (finding.RuleId, finding.Start, finding.End, finding.Message)));
        foreach (var trace in again.Rules)
            trace.Describe(text);
    }

    public static TheoryData<string> BigPosts => ["marks", "a a a", "aaaa", "((((", "newlines", "#a #a", "#AaAa", "hyphens", "a.a.a", "1.1.1", "emoji", "joined emoji", "@a@a", "urls", "zero width", "surrogates", "a!a", "satu dua", "https", "aa2", "rp"];

    [Theory]
    [MemberData(nameof(BigPosts))]
    public void ALongPostOfOneThingIsAnswered(string kind)
    {
        var unit = kind switch
        {
            "marks" => "\u0301",
            "a a a" => "a ",
            "aaaa" => "a",
            "((((" => "(",
            "newlines" => "\n",
            "#a #a" => "#a ",
            "#AaAa" => "Aa",
            "hyphens" => "a-",
            "a.a.a" => "a.",
            "1.1.1" => "1.",
            "emoji" => "🔥",
            "joined emoji" => "👨\u200D",
            "@a@a" => "@a",
            "urls" => "a.id ",
            "zero width" => "\u200B",
            "surrogates" => "\uD83D",
            "a!a" => "a!",
            "satu dua" => "satu dua ",
            "https" => "https://",
            "aa2" => "aab1",
            _ => "rp 1 ",
        };
        var text = new StringBuilder("a");
        if (kind == "#AaAa")
            text.Insert(0, '#');
        while (text.Length < 50_000)
            text.Append(unit);

        // No time decides: a quadratic step at this size would be seen in the suite's duration.
        var result = Checker.Check(text.ToString());
        Assert.All(result.Findings, finding => Assert.InRange(finding.End, finding.Start, text.Length));
    }

    private static IEnumerable<PlannedRule> Rules()
    {
        PlannedPattern[] patterns =
        [
            Planned.Pattern("kata", Planned.Word("satu"), Planned.Word("a"), Planned.Word("hoaks", typo: 1)),
            Planned.Pattern("akar", Planned.Root("dua"), Planned.Phrase("a ...3 a|dua")),
            Planned.Pattern("lain", new PartAlternative(1, "at", false, ReadingSteps.None), new HashtagAlternative(1, "a", false, ReadingSteps.None), new DomainAlternative(1, "id"), new EmojiAlternative(1, "🔥"), new ExactAlternative(1, ["a", "a"])),
            Planned.Pattern("bentuk", [.. Enum.GetValues<ShapeKind>().Select(shape => new ShapeAlternative(1, shape))]),
            Planned.Pattern("ekspresi", new RegexAlternative(1, new RegexConcatenation([new RegexUnit(new RegexClass([new RegexRange('a', 'b')], [], false)), new RegexRepeat(new RegexUnit(RegexClass.Any), 0, 3), new RegexAssertion(RegexAssertionKind.WordBoundary)]))),
        ];
        var any = new OfCondition("any", [0, 1, 2, 3, 4], Comparison.GreaterOrEqual, 1);
        var message = new LocalizedTemplate(new MessageTemplate([new HitPart()]), null);
        foreach (var scope in new[] { Planned.Sentence, Planned.Post, Planned.Window(20) })
        {
            yield return Planned.Rule(scope, any, patterns) with { Id = scope.Kind + "1", Message = message };
            yield return Planned.Rule(scope, Planned.And(Planned.Near(0, 1, 3), Planned.Not(Planned.Near(3, 4, 0, ordered: true))), patterns) with
            {
                Id = scope.Kind + "2",
                Ignores = [new IgnoreNear("ignore", [0], 2, 1, GuardSide.Around), new IgnoreInside("ignore", [1], 4)],
                Skips = [new PlannedSkip("skip", false, Planned.Found(3))],
            };
        }
    }

    public static class HostilePosts
    {
        private static readonly string[] Pieces =
        [
            "a", "satu", "dua", "menduakan", "HOAKS", "h o a k s", "at", " ", "  ", "\n", "\r\n", ".", "!", "?", "…", "-", "'", "’", "@", "#", "#A", "$", "*", "(", ")", "\"", "/", ":", "://", "www.", "id", ".id", "1", "0", "2", "²",
            "081234567890", "3201010101900001", "Rp 10.000", "rek", "🔥", "👍🏽", "\u200D", "\uFE0F", "\u20E3", "🇮", "\u0301", "\u200B", "\u00AD", "\0", "\uD83D", "\uDD25", "İ", "ß", "日", "é", "_", "S.Pd.", "dr.",
        ];

        public static Arbitrary<string> Posts() =>
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
    }
}
