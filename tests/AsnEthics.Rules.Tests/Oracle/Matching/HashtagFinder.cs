using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Finds whole hashtags. A hashtag is a name, so the steps that turn one word into another (slang, reduplication) are not taken.</summary>
internal sealed class HashtagFinder(HashtagAlternative alternative) : AlternativeFinder
{
    private const ReadingSteps NeverTaken = ReadingSteps.Slang | ReadingSteps.Reduplication | ReadingSteps.Clitic;

    private readonly string _body = alternative.Cased ? WordKey.Cased(alternative.Text) : WordKey.Of(alternative.Text);

    public override void Find(ReadPost post, List<Hit> hits)
    {
        foreach (var token in post.Post.Tokens)
        {
            if (token.Kind != TokenKind.Hashtag)
                continue;

            var body = post.Text.Substring(token.Start + 1, token.End - token.Start - 1);
            foreach (var reading in post.HashtagReadings(body))
            {
                var steps = alternative.Cased ? reading.Steps & ~ReadingSteps.Lower : reading.Steps;
                if ((steps & (NeverTaken | alternative.Forbidden)) == 0 && string.Equals(alternative.Cased ? reading.CasedKey : reading.Key, _body, StringComparison.Ordinal))
                    hits.Add(post.HitAt(token.Start, token.End, alternative.Weight, steps));
            }
        }
    }
}
