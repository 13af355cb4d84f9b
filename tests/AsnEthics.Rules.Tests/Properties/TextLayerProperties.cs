using System.Globalization;
using AsnEthics.Rules.Tests.Evasion;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Properties;

/// <summary>What holds for the reading of every post, tried on generated ones; <see cref="FuzzRuns"/> says how to try more.</summary>
public class TextLayerProperties
{
    private static readonly string[] Cultures = ["id-ID", "tr-TR", "az-Latn-AZ", "lt-LT"];

    [Fact]
    public void PlacesLieOnCharactersAndTwoThreadsGetOneAnswer() => FuzzRuns.Hold(GeneratedPosts.All, 60_000, post =>
    {
        var rules = EvasionData.Vocabulary;
        var result = rules.Check(post);
        SpanAssert.AllLieOnCharacters(post, result);

        var expected = Answers.Of(result);
        var (first, second) = ("", "");
        Parallel.Invoke(() => first = Answers.Of(rules.Check(post)), () => second = Answers.Of(rules.Check(post)));
        Assert.Equal(expected, first);
        Assert.Equal(expected, second);
    });

    /// <summary>
    /// What is reported is what was read: the marked stretch alone, as a post, is found by the same pattern again.
    /// </summary>
    [Fact]
    public void AReportedWordIsFoundAgainByItself()
    {
        var rules = SingleWords();
        FuzzRuns.Hold(GeneratedPosts.WithManyHiddenWords, 35_000, post =>
        {
            // under a direction override the slice reads backwards without the sign that stands before it
            if (post.Contains('\u202E', StringComparison.Ordinal))
                return;
            foreach (var hit in rules.Check(post).Findings.SelectMany(finding => finding.Evidence))
            {
                var slice = post[hit.Start..hit.End];
                Assert.True(rules.Check(slice).Findings.SelectMany(finding => finding.Evidence).Any(again => again.Pattern == hit.Pattern),
                    $"{hit.Pattern} was read in {slice} ({string.Join('+', hit.Steps)}) of the post, and not in it alone");
            }
        });
    }

    [Fact]
    public void NoCultureChangesAnAnswer()
    {
        var expected = Under(CultureInfo.InvariantCulture, Compile);
        var others = Cultures.Select(CultureInfo.GetCultureInfo).Select(culture => (Culture: culture, Rules: Under(culture, Compile))).ToArray();
        Assert.All(others, other => Assert.Equal(expected.Digest, other.Rules.Digest));
        FuzzRuns.Hold(GeneratedPosts.All, 5_000, post =>
        {
            var answer = Under(CultureInfo.InvariantCulture, () => Answers.Of(expected.Check(post)));
            foreach (var (culture, rules) in others)
                Assert.Equal(answer, Under(culture, () => Answers.Of(rules.Check(post))));
        });
    }

    private static RuleSet Compile() => CompiledRules.Compile(EvasionData.VocabularyText);

    /// <summary>Each single word of the suite under a name of its own, and no exceptions.</summary>
    private static RuleSet SingleWords()
    {
        var words = EvasionData.Words.Where(word => !word.Contains(' ', StringComparison.Ordinal)).ToArray();
        return CompiledRules.CompileRule(
            $"""
            guideline 1   severity medium
            find
              {string.Join('\n', words.Select(word => $"p_{word} : word \"{word}\""))}
            end
            flag sentence when any of ({string.Join(", ", words.Select(word => "p_" + word))})
            """);
    }

    private static T Under<T>(CultureInfo culture, Func<T> work)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
