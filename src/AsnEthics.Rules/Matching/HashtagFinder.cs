using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>Finds whole hashtags. A hashtag is a name, so the steps that turn one word into another (slang, reduplication) are not taken.</summary>
internal sealed class HashtagFinder(HashtagAlternative alternative) : AlternativeFinder
{
    private const ReadingSteps NeverTaken = ReadingSteps.Slang | ReadingSteps.Reduplication | ReadingSteps.Clitic;

    private readonly string _body = alternative.Cased ? WordKey.Cased(alternative.Text) : WordKey.Of(alternative.Text);

    public override void Find(ReadPost post, HitTable hits)
    {
        foreach (var token in post.Post.Tokens)
        {
            if (token.Kind != TokenKind.Hashtag)
                continue;

            if (StepsOf(post.HashtagReadings(token)) is { } steps)
                hits.Add(post.HitAt(token.Start, token.End, alternative.Weight, steps));
        }
    }

    /// <summary>The steps of the plainest reading of a hashtag's body that is the one looked for; null where none is.</summary>
    public ReadingSteps? StepsOf(Reading[] readings)
    {
        ReadingSteps? plainest = null;
        for (var index = 0; index < readings.Length; index++)
        {
            var reading = readings[index];
            var steps = alternative.Cased ? reading.Steps & ~ReadingSteps.Lower : reading.Steps;
            if ((steps & (NeverTaken | alternative.Forbidden)) == 0 && string.Equals(alternative.Cased ? reading.CasedKey : reading.Key, _body, StringComparison.Ordinal) && (plainest is not { } known || ReadingPreference.IsPlainer(steps, known)))
                plainest = steps;
        }

        return plainest;
    }
}
