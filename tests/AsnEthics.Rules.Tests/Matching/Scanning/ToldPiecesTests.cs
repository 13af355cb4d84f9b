using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Matching.Scanning;
using AsnEthics.Rules.Tests.Differential;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

/// <summary>A word and a clitic that stands apart (mujair nya) are pieces of a word that rules look for, and nothing that the word by itself is not.</summary>
public sealed class ToldPiecesTests
{
    private const string Rules = """
        ruleset "uji" version "1.0.0"
        guidelines "UJI" "Uji"
          1 "Satu"
        end
        rule UJI-01 "Keduanya"
          guideline 1   severity low
          message id "{hit}"
          find
            ikan : word "mujair"
            kata : word "kelabu", "keluar"
            alat : phrase "pancing tua"
          end
          flag post when (ikan and kata) or alat
          examples
            yes "mujair kelabu"
            no "mujair"
          end
        end
        """;

    private readonly MatchPlan _plan = MatchPlan.Of(PlannedFile.Plan([RuleSource.FromText("uji.asnrules", Rules)]));

    [Theory]
    [InlineData("ini mujair nya", ScanOutcome.Nothing, true)]
    [InlineData("ini mujair ku juga", ScanOutcome.Nothing, true)]
    [InlineData("ini mujair nya kelabu", ScanOutcome.Unclear, true)]
    [InlineData("ini Mujair nya", ScanOutcome.Nothing, true)]
    [InlineData("ini muj air", ScanOutcome.Nothing, true)]
    [InlineData("ini ke luar", ScanOutcome.Nothing, false)]
    [InlineData("ini mujair", ScanOutcome.Nothing, false)]
    public void ThePostIsNotReadForThem(string text, object outcome, bool hasWordsApart)
    {
        var notes = new ScanNotes();
        Assert.Equal(outcome, new PostScanner(_plan).Scan(text, text, notes));
        Assert.Equal(hasWordsApart, notes.Hints.MayHaveWordsApart);
    }

    [Theory]
    [InlineData("ini mujair nya", true)]
    [InlineData("ini mujair ku juga", true)]
    [InlineData("ini muj air", false)]
    [InlineData("ini Mujair nya", false)]
    public void OnlyOfThoseNothingIsNoted(string text, bool areTold)
    {
        var notes = new ScanNotes();
        new PostScanner(_plan).Scan(text, text, notes);
        Assert.Equal(areTold, notes.HasToldPieces);
    }

    [Theory]
    [InlineData("mujair nya kelabu")]
    [InlineData("mujair nya, kelabu")]
    [InlineData("kelabu mujair nya")]
    [InlineData("pancing nya tua")]
    [InlineData("pancing nya nya tua")]
    [InlineData("mujair nya pancing nya tua keluar")]
    [InlineData("mujair\nnya kelabu")]
    [InlineData("mujair 7 nya kelabu")]
    public void WhoReadsThePostKnowsOfThem(string text)
    {
        var subject = new Subject(Rules);
        Assert.Null(subject.Disagreement(Question.Of(text)));
        for (var units = 0; units < 270; units += 3)
            Assert.Null(subject.Disagreement(Question.Of($"{string.Concat(Enumerable.Repeat("itu ", 70)).AsSpan(0, units).TrimEnd()} {text}")));
    }
}
