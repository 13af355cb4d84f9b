using System.Globalization;
using Xunit.Abstractions;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>
/// The library answers as the oracle does on every post over a few characters, up to a length. <c>ASN_EXHAUSTIVE_LENGTH=5 dotnet test --filter FullyQualifiedName~ExhaustiveTests</c> goes to that length over
/// the whole alphabet (five: a quarter of a million posts for each rule set; six: three millions).
/// </summary>
public class ExhaustiveTests(ITestOutputHelper output)
{
    private const string LengthVariable = "ASN_EXHAUSTIVE_LENGTH";
    private const string WholeAlphabet = "absu -1*@#.'";

    private static readonly int LengthOverWhole = Environment.GetEnvironmentVariable(LengthVariable) is { Length: > 0 } length ? int.Parse(length, CultureInfo.InvariantCulture) : 4;

    public static TheoryData<string, string, int> Runs() => new()
    {
        { "words", WholeAlphabet, LengthOverWhole },
        { "words", "absu ", 6 },
        { "words", "asu1*", 6 },
        { "words", "sabu-", 6 },
        { "words", "aSu.@", 6 },
        { "phrases", WholeAlphabet, LengthOverWhole },
        { "phrases", "abs .", 6 },
        { "phrases", "au #\n", 6 },
        { "phrases", "ab ", 9 },
        { "letters", WholeAlphabet, LengthOverWhole },
        { "letters", "abs -", 6 },
        { "letters", "abu1", 7 },
        { "names", WholeAlphabet, LengthOverWhole },
        { "names", "asu#@", 6 },
        { "names", "ab.#1", 6 },
        { "names", "a@.us", 6 },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public void EveryShortPostIsAnsweredAsByTheOracle(string rules, string alphabet, int longest)
    {
        var subject = new Subject(ExhaustiveRules.All[rules]);
        var (posts, found) = (0, 0);
        foreach (var post in Posts(alphabet, longest))
        {
            var question = Question.Of(post);
            posts++;
            var expected = subject.Expect(question);
            found += expected.Findings.IsEmpty ? 0 : 1;
            if (subject.DisagreementInOneWay(question, expected) is { } difference)
                Assert.Fail($"{Question.Escape(post)} to {rules}, {(subject.DisagreementWhenFresh(question, expected) is null ? "after the shorter posts only" : "by itself")}\n{difference}\n{ExhaustiveRules.All[rules]}");
        }

        output.WriteLine($"{posts} posts, {found} with findings");
        Assert.True(found > 0);
    }

    /// <summary>The shorter ones first.</summary>
    private static IEnumerable<string> Posts(string alphabet, int longest)
    {
        for (var length = 0; length <= longest; length++)
        {
            var places = new int[length];
            var more = true;
            while (more)
            {
                yield return string.Concat(places.Select(place => alphabet[place]));
                more = Next(places, alphabet.Length);
            }
        }
    }

    /// <summary>Counts on; false behind the last number.</summary>
    private static bool Next(int[] places, int digits)
    {
        for (var index = places.Length - 1; index >= 0; index--)
        {
            if (++places[index] < digits)
                return true;
            places[index] = 0;
        }

        return false;
    }
}
